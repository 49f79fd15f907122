/**
 * Tags: what a publisher files its stories under besides the sections. A tag is a plain entity: written directly, logged,
 * without drafts or revisions, and served only while something live carries it.
 *
 * <p>Knows neither sections, people, events nor articles: what carries a tag says so through {@link
 * org.warraq.tags.TagUse}. May import {@code http}, {@code text}, {@code access} and {@code editorial}.
 */
package org.warraq.tags;
