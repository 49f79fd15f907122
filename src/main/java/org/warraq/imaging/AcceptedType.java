package org.warraq.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be kept: the closed list of types, pictures first, each with the ending of its addresses. */
public enum AcceptedType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif"),
    SVG("image/svg+xml", "svg"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    AAC("audio/aac", "aac"),
    OGG("audio/ogg", "ogg"),
    FLAC("audio/flac", "flac"),
    WAV("audio/wav", "wav"),
    MP4("video/mp4", "mp4"),
    WEBM("video/webm", "webm"),
    QUICKTIME("video/quicktime", "mov"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    AcceptedType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The type of that name, such as {@code image/jpeg}, if it is one of these. */
    public static Optional<AcceptedType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The type whose addresses end so. */
    public static Optional<AcceptedType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(extension))
                .findFirst();
    }

    /** All of them, as media types, pictures first. */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(AcceptedType::mediaType).toList();
    }

    /** As in {@code Content-Type}, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of its addresses, without the dot. */
    public String extension() {
        return extension;
    }

    boolean isPicture() {
        return compareTo(SVG) <= 0;
    }

    /** Whether there is a decoder of it here; of AVIF Java has none, and an SVG is a program. */
    boolean isRenderable() {
        return compareTo(WEBP) <= 0;
    }

    /** Whether a browser that opened it would run what is in it: it is only ever downloaded. */
    public boolean isActive() {
        return this == SVG || this == PDF;
    }
}
