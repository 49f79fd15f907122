/**
 * Fronts: what an editor puts on the home page or on the front of a section, slot by slot and in order. A front is a plain
 * entity: written directly, logged, public at once; its last fifty versions are kept.
 *
 * <p>Nothing of what stands on a front is rendered with it. Delivery looks the cards up when it is asked, so that windows
 * are those of the database's clock, and what is published, renamed or withdrawn shows without anything being made again.
 * May import {@code articles} and what stands before it.
 */
package org.warraq.fronts;
