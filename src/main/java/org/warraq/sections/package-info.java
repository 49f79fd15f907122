/**
 * Sections: the tree in which articles stand.
 *
 * <p>Knows neither people, events nor articles; may import {@code http}, {@code text}, {@code access}, {@code editorial}
 * and {@code tags}.
 */
package org.warraq.sections;
