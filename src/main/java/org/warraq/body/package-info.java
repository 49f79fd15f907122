/**
 * The body of an article: its Portable Text model, what a body must satisfy, the references it makes, its plain text, and
 * the form in which it is delivered, with references resolved to cards.
 *
 * <p>Nothing here knows the database or what a card holds. It may import {@code org.warraq.http} and
 * {@code org.warraq.text}.
 */
package org.warraq.body;
