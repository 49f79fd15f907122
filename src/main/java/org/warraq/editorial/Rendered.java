package org.warraq.editorial;

import java.time.Instant;

/**
 * What delivery will say of a live thing in one locale.
 *
 * @param document a view record
 * @param card null if it cannot go live, because what it stands in is not there
 * @param changesAt the next instant, already public, at which a client would show it differently; null if none
 * @param found null if searches do not find it
 */
public record Rendered(Object document, Card card, Instant changesAt, Findable found) {}
