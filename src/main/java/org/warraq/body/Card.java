package org.warraq.body;

/**
 * A live item as a body shows it.
 *
 * @param label headline or name: what a client shows that does not know the block
 * @param view the card itself, serialised as it is; delivered as {@code resolved}
 */
public record Card(String label, Object view) {}
