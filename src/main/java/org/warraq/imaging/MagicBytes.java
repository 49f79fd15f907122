package org.warraq.imaging;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by its first bytes alone: whoever uploads chooses its name and its {@code Content-Type}. */
final class MagicBytes {

    /** More than the detector looks at. */
    private static final int LOOKED_AT = 1 << 17;

    /** What Tika calls otherwise than the registry of media types does. */
    private static final Map<String, AcceptedType> OTHER_NAMES = Map.ofEntries(
            Map.entry("video/x-m4v", AcceptedType.MP4),
            Map.entry("audio/x-aac", AcceptedType.AAC),
            Map.entry("audio/vorbis", AcceptedType.OGG),
            Map.entry("audio/opus", AcceptedType.OGG),
            Map.entry("audio/speex", AcceptedType.OGG),
            Map.entry("audio/x-oggflac", AcceptedType.OGG),
            Map.entry("audio/x-flac", AcceptedType.FLAC),
            Map.entry("audio/vnd.wave", AcceptedType.WAV));

    /** The general container of films, of which only WebM is taken: it names itself near the beginning. */
    private static final Set<String> MATROSKA = Set.of("application/x-matroska", "video/x-matroska");

    /** What the detector calls every film in boxes whose brand it does not know. */
    private static final Set<String> FILM = Set.of("video/quicktime", "application/quicktime", "application/mp4");

    private static final int BRAND_ENDS = 12;
    private static final int NAMED_WITHIN = 64;

    private MagicBytes() {}

    /** Empty where it is nothing that is accepted. */
    static Optional<AcceptedType> of(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), LOOKED_AT)) {
            var name = MimeTypes.getDefaultMimeTypes()
                    .detect(bytes, new Metadata())
                    .getBaseType()
                    .toString();
            if (MATROSKA.contains(name)) {
                return isWebm(bytes.readNBytes(NAMED_WITHIN)) ? Optional.of(AcceptedType.WEBM) : Optional.empty();
            }
            if (FILM.contains(name)) {
                return Optional.of(film(bytes.readNBytes(BRAND_ENDS)));
            }
            return Optional.ofNullable(OTHER_NAMES.get(name)).or(() -> AcceptedType.of(name));
        }
    }

    /** By its brand (ISO/IEC 14496-12, section 4.3); the oldest of QuickTime have none. */
    private static AcceptedType film(byte[] start) {
        var brand = new String(start, StandardCharsets.ISO_8859_1).substring(4);
        return brand.startsWith("ftyp") && !brand.equals("ftypqt  ") ? AcceptedType.MP4 : AcceptedType.QUICKTIME;
    }

    private static boolean isWebm(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).contains("webm");
    }
}
