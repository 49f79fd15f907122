package org.warraq.http;

/**
 * How many things a list has in all.
 *
 * @param exact whether {@code count} is the number, rather than a bound that it reaches at least
 */
public record Total(long count, boolean exact) {}
