package org.warraq.body;

/**
 * A live item or a medium as a body shows it.
 *
 * @param label headline, name or caption: what a client shows that does not know the block
 * @param view the card, image or file itself, serialised as it is
 */
public record Card(String label, Object view) {}
