package org.warraq.media;

import java.time.Instant;

/** What an uploaded file is, and what it says of itself. */
record Inspected(
        String mediaType,
        Integer width,
        Integer height,
        Long durationMillis,
        String blurhash,
        boolean renderable,
        String credit,
        String copyright,
        Instant takenAt) {}
