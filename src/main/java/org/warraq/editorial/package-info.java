/**
 * The life of an item: draft, live, withdrawn; its revisions, its slugs, the log of changes, and the texts that delivery
 * sends. What articles, sections, people and events share is this life, and it is written here once; what they differ
 * in reaches this package through {@link org.warraq.editorial.Kind}.
 *
 * <p>May import {@code http}, {@code text}, {@code body} and {@code access}; knows no content type.
 */
package org.warraq.editorial;
