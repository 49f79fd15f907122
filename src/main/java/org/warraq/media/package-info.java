/**
 * Pictures, recordings and documents: what is uploaded, what is known about it, where its bytes are kept, and to whom
 * files and their renditions are served. An asset is a plain entity, as a tag is: written directly, logged, without drafts
 * or revisions, and served only while something live shows it.
 *
 * <p>Knows neither sections, people, events nor articles: what shows an asset names it in its content. May import {@code
 * http}, {@code text}, {@code imaging}, {@code access}, {@code editorial} and {@code jobs}.
 */
package org.warraq.media;
