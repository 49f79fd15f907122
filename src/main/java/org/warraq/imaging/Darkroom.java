package org.warraq.imaging;

import io.quarkus.logging.Log;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Makes a rendition from an original: upright, in the standard colours, at the size that is wanted, and nothing in it but
 * pixels.
 *
 * <p>Memory: of the original no more is decoded than about {@link #DECODED} pixels of three or four bytes, 64 MB, whatever
 * its size, because decoders leave out lines and columns while they read; what is made of it is smaller. Animations in WebP
 * are the exception, see {@link InspectionSettings#maxWebpPixels()}. Outside the heap the decoder of a progressive JPEG holds
 * six bytes a pixel of the original, and that of a WebP, in a process of its own, up to four. {@link Decoding} bounds what
 * all of them take together.
 */
public final class Darkroom {
    private static final float QUALITY = 0.82f;

    /** As many as the largest rendition has, 2048 × 8192. */
    private static final long DECODED = 1 << 24;

    private Darkroom() {}

    /**
     * @param type of the original, one that is renderable
     * @param rendition one that {@link Presets} has for it, or its clean copy
     * @param focus around which a crop is cut
     * @param into an existing file, which is overwritten
     * @throws IOException if the original cannot be decoded after all, or either file not be reached
     */
    public static void develop(Path original, AcceptedType type, Rendition rendition, FocalPoint focus, Path into)
            throws IOException {
        if (rendition.isClean()) {
            CleanCopy.write(original, type, into);
            return;
        }
        var orientation = Credits.of(Particulars.of(original, type)).orientation();
        try (var picture = PictureFile.open(original, type)) {
            var small = scaled(picture, orientation, rendition, focus);
            write(orientation.turn(StandardColours.of(small, profile(original, type))), rendition, into);
        }
    }

    private static BufferedImage scaled(
            PictureFile picture, Orientation orientation, Rendition rendition, FocalPoint focus) throws IOException {
        int width = picture.width();
        int height = picture.height();
        var side = orientation.liesOnItsSide();
        var preset = Preset.named(rendition.name()).orElseThrow();
        var seen = preset.region(side ? height : width, side ? width : height, focus);
        var region = orientation.stored(seen, width, height);
        int targetWidth = side ? rendition.height() : rendition.width();
        int targetHeight = side ? rendition.width() : rendition.height();
        var read = picture.read(region, step(region, targetWidth, targetHeight));
        return AreaAverage.of(read, targetWidth, targetHeight);
    }

    /**
     * How many pixels may be passed over: so many that at least two are left for each that is made, each way, and more
     * only where that would be too many at once.
     */
    static int step(Rectangle region, int width, int height) {
        int most = Math.max(1, Math.min(region.width / width, region.height / height));
        int step = Math.max(1, most / 2);
        while (step < most && (long) (region.width / step) * (region.height / step) > DECODED) {
            step++;
        }
        return step;
    }

    /** The profile of a PNG or a WebP, which their readers pass over; that of others is known to theirs. */
    private static ICC_Profile profile(Path original, AcceptedType type) throws IOException {
        var bytes = switch (type) {
            case PNG -> PngChunks.of(original).profile();
            case WEBP -> WebpChunks.of(original).profile();
            default -> new byte[0];
        };
        try {
            return bytes.length == 0 ? null : ICC_Profile.getInstance(bytes);
        } catch (IllegalArgumentException notAProfile) {
            Log.warnf("The profile of %s is none, and its colours are taken for sRGB: %s", original, notAProfile);
            return null;
        }
    }

    private static void write(BufferedImage picture, Rendition rendition, Path into) throws IOException {
        switch (AcceptedType.of(rendition.mediaType()).orElseThrow()) {
            case WEBP -> Webp.write(picture, into);
            case JPEG -> encode(onWhite(picture), "image/jpeg", into);
            default -> encode(picture, rendition.mediaType(), into);
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static void encode(BufferedImage picture, String mediaType, Path into) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType(mediaType);
        var writer = writers.next();
        Files.newOutputStream(into).close();
        try (var out = new FileImageOutputStream(into.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), quality(writer, mediaType));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam quality(ImageWriter writer, String mediaType) {
        var wanted = writer.getDefaultWriteParam();
        if (mediaType.equals("image/jpeg")) {
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            // It is smaller, and shows the whole picture sooner.
            wanted.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return wanted;
    }
}
