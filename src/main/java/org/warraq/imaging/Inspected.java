package org.warraq.imaging;

import java.time.Instant;

/**
 * What a file says of itself.
 *
 * @param mediaType what its bytes are, one of the accepted types
 * @param width in pixels, as a picture is seen: after the turn that its EXIF asks for; null where it is not known
 * @param durationMillis null where it is not known
 * @param blurhash a sketch of a picture that is renderable, null of others
 * @param renderable whether renditions of it can be made
 * @param credit null if it names none, like what follows; at most 200 code points on one line
 */
public record Inspected(
        String mediaType,
        Integer width,
        Integer height,
        Long durationMillis,
        String blurhash,
        boolean renderable,
        String credit,
        String copyright,
        Instant takenAt) {}
