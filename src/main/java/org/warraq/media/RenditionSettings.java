package org.warraq.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How much of the server making renditions may take. Each takes up to 100 MB of the heap while it is made; beside it, the
 * decoder of a progressive JPEG takes six bytes for each pixel of the original, 600 MB for the largest. However many are
 * made at a time, those that are decoded take no more together than half as much as the heap may have, or are one alone.
 */
@ConfigMapping(prefix = "warraq.media.renditions")
interface RenditionSettings {

    /** How many are made at a time; one for each processor if left out. */
    OptionalInt concurrency();

    /** How many wait; whoever asks for more is told to come back. */
    @WithDefault("100")
    int queue();

    /** How long a request waits for its own. */
    @WithDefault("20S")
    Duration patience();
}
