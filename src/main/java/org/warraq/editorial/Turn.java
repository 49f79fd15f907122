package org.warraq.editorial;

import java.util.UUID;
import org.warraq.access.Actor;

/**
 * One act on an item that exists.
 *
 * @param version the version that the actor read, from {@code If-Match}
 */
public record Turn(UUID id, long version, Actor actor) {}
