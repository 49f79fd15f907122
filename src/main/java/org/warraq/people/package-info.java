/**
 * People: those whom stories are about and those who write them, with their other names and the posts that they held.
 *
 * <p>Knows neither events nor articles; may import {@code http}, {@code text}, {@code access}, {@code editorial} and
 * {@code tags}.
 */
package org.warraq.people;
