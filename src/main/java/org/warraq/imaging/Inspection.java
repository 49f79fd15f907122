package org.warraq.imaging;

import io.trbl.blurhash.BlurHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/**
 * Looks at what was uploaded before it is kept: what it is, whether it may be kept, and what it says of itself. Pictures
 * are decoded once, small, so that none is kept that cannot be shown.
 */
@ApplicationScoped
public class Inspection {

    /** Wide enough for a sketch, and for the decoder to have gone through the whole file. In pixels. */
    private static final int SKETCH = 64;

    /** Of a picture, for its sketch: what is long and narrow has more than are wanted. In pixels. */
    private static final long MOST_READ = 1 << 21;

    /** In pixels, as many as a JPEG can have; decoders hold several lines, whatever little of a picture is wanted. */
    private static final int LONGEST_SIDE = 65_535;

    /** Of a JPEG. Encoders make some ten; each takes a decoder through the whole picture once more. */
    private static final int MOST_SCANS = 100;

    private static final int SKETCH_COLUMNS = 4;
    private static final int SKETCH_ROWS = 3;

    private final InspectionSettings settings;

    Inspection(InspectionSettings settings) {
        this.settings = settings;
    }

    /**
     * @param fileName as it was given; only told back, never believed
     * @throws ApiException {@code unsupported-media-type} (415) with the types that are accepted, {@code body-too-large}
     *     (413) where it is an SVG that is, or {@code validation-failed} (422) where it is a picture that is too large, or
     *     damaged
     */
    public Inspected of(Path file, String fileName) {
        try {
            var type = MagicBytes.of(file).orElseThrow(Inspection::refused);
            requireSmallSvg(file, type);
            if (type.isPicture() && Files.size(file) > settings.maxImageBytes()) {
                throw problem("too-large", "is a picture of more than " + settings.maxImageBytes() + " bytes");
            }
            return type.isRenderable() ? picture(file, type) : other(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("What was uploaded cannot be read", unreadable);
        }
    }

    private void requireSmallSvg(Path file, AcceptedType type) throws IOException {
        var limit = settings.maxSvgBytes();
        if (type == AcceptedType.SVG && Files.size(file) > limit) {
            throw new ApiException(ProblemType.BODY_TOO_LARGE, "An SVG may have " + limit + " bytes.")
                    .with("limit", limit);
        }
    }

    private Inspected picture(Path file, AcceptedType type) throws IOException {
        try (var picture = PictureFile.open(file, type)) {
            checkSize(picture, file, type);
            checkFrames(picture, file, type);
            checkScans(file, type);
            var credits = Credits.of(Particulars.of(file, type));
            var onItsSide = credits.orientation().liesOnItsSide();
            return new Inspected(
                    type.mediaType(),
                    onItsSide ? picture.height() : picture.width(),
                    onItsSide ? picture.width() : picture.height(),
                    null,
                    sketch(picture, credits.orientation()),
                    true,
                    credits.credit(),
                    credits.copyright(),
                    credits.takenAt());
        } catch (TookTooLong slow) {
            throw problem("too-slow", "is a picture that takes too long to decode");
        } catch (IOException damaged) {
            throw cutShort("picture");
        }
    }

    private void checkSize(PictureFile picture, Path file, AcceptedType type) throws IOException {
        var most = type == AcceptedType.WEBP && !PictureFile.isLight(file)
                ? Math.min(settings.maxPixels(), settings.maxWebpPixels())
                : settings.maxPixels();
        int width = picture.width();
        int height = picture.height();
        if ((long) width * height > most) {
            throw tooLarge(width, height, most + " are taken");
        }
        if (Math.max(width, height) > LONGEST_SIDE) {
            throw tooLarge(width, height, LONGEST_SIDE + " are taken on a side");
        }
    }

    private static ApiException tooLarge(int width, int height, String taken) {
        return problem("too-large", "is a picture of " + width + " × " + height + " pixels; at most " + taken);
    }

    private void checkFrames(PictureFile picture, Path file, AcceptedType type) throws IOException {
        var many = false;
        if (type == AcceptedType.GIF) {
            many = picture.hasMoreFramesThan(settings.maxFrames());
        } else if (type == AcceptedType.WEBP) {
            var chunks = WebpChunks.of(file);
            if (!chunks.whole()) {
                throw new IOException("The file is shorter than it says");
            }
            many = chunks.frames() > settings.maxFrames();
        }
        if (many) {
            throw problem("too-many-frames", "is an animation of more than " + settings.maxFrames() + " pictures");
        }
    }

    private static void checkScans(Path file, AcceptedType type) throws IOException {
        if (type != AcceptedType.JPEG) {
            return;
        }
        var scans = JpegScans.of(file, MOST_SCANS);
        if (scans.number() > MOST_SCANS) {
            throw problem("too-many-scans", "is a JPEG of more than " + MOST_SCANS + " scans");
        }
        if (!scans.ended()) {
            throw new IOException("The picture ends early");
        }
    }

    private static String sketch(PictureFile picture, Orientation orientation) throws IOException {
        int width = picture.width();
        int height = picture.height();
        var read = picture.read(new Rectangle(width, height), step(width, height));
        if (picture.hasMadeUpPixels()) {
            throw new IOException("Pixels are missing");
        }
        var small = AreaAverage.of(read, Math.min(SKETCH, read.getWidth()), Math.min(SKETCH, read.getHeight()));
        var seen = orientation.turn(StandardColours.of(small, null));
        return BlurHash.encode(seen, SKETCH_COLUMNS, SKETCH_ROWS);
    }

    /** How many pixels are passed over: so many that two are left for each of the sketch, or not too many are read. */
    static int step(int width, int height) {
        int step = Math.max(1, Math.min(width, height) / (2 * SKETCH));
        while ((long) (width / step) * (height / step) > MOST_READ) {
            step++;
        }
        return step;
    }

    private static Inspected other(Path file, AcceptedType type) throws IOException {
        return switch (type) {
            case SVG -> drawing(file);
            case AVIF -> avif(file);
            case MP4, QUICKTIME, M4A -> film(file, type);
            default -> lasting(type, null);
        };
    }

    private static Inspected avif(Path file) throws IOException {
        var size = Boxes.size(file);
        if (size.isEmpty() || !Boxes.areWhole(file, "meta")) {
            throw cutShort("picture");
        }
        return sized(AcceptedType.AVIF, size.get()[0], size.get()[1]);
    }

    private static Inspected film(Path file, AcceptedType type) throws IOException {
        if (!Boxes.areWhole(file, "moov")) {
            throw cutShort("film or a recording");
        }
        return lasting(type, Boxes.duration(file).orElse(null));
    }

    private static Inspected drawing(Path file) {
        try {
            var drawing = VectorPicture.of(file);
            return sized(AcceptedType.SVG, drawing.width(), drawing.height());
        } catch (IOException malformed) {
            throw problem("damaged", "is an SVG that is not well formed, or that declares entities");
        }
    }

    private static Inspected sized(AcceptedType type, Integer width, Integer height) {
        return new Inspected(type.mediaType(), width, height, null, null, false, null, null, null);
    }

    private static Inspected lasting(AcceptedType type, Long millis) {
        return new Inspected(type.mediaType(), null, null, millis, null, false, null, null, null);
    }

    private static ApiException refused() {
        return new ApiException(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The file is none of the types that are accepted: its first bytes tell, not its name.")
                .with("accepted", AcceptedType.mediaTypes());
    }

    private static ApiException cutShort(String what) {
        return problem("damaged", "is a " + what + " that is cut short or damaged");
    }

    private static ApiException problem(String code, String detail) {
        return ApiException.validationFailed(List.of(new Violation("/file", code, detail)));
    }
}
