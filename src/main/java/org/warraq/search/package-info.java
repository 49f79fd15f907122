/**
 * Finding what is live by words: searches, suggestions, and the tables that they read. Written by what renders, through
 * {@link org.warraq.editorial.SearchIndex}.
 *
 * <p>May import everything above it, since articles are found by their own filters too; nothing imports it.
 */
package org.warraq.search;
