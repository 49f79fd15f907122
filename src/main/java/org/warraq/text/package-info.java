/**
 * Language, as pure functions: folding, slugs, sort keys, initials, direction, word counts, the configured languages and texts in
 * several of them; and what a search needs to know of words: the terms of texts and queries, what stands where it was found, and PostgreSQL's text forms of them.
 *
 * <p>It owns every rule that depends on a script or a language, so that no other package compares, cuts or orders text on its own. Stored strings keep NFC; folded forms are keys and are never shown.
 * It may import {@code org.warraq.http} and nothing else of Warraq, and it touches neither the database nor the clock.
 */
package org.warraq.text;
