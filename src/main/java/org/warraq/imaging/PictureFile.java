package org.warraq.imaging;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * A picture on disk, read by the reader of its own type and no other. Nothing of it is decoded before it is asked for,
 * and then only as many pixels as are asked for. Whatever a reader throws at bytes that it does not understand is an
 * {@link IOException}. It takes its share of the memory that there is for {@linkplain Decoding decoding}, and gives it
 * back when it is closed.
 */
final class PictureFile implements AutoCloseable {

    /** A hundred megapixels in ten scans take some fifteen seconds where nothing else runs. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final IIORegistry READERS = readers();

    /** Of a pixel that is read, in bytes, and of one of sixteen bits a colour. */
    private static final int READ = 4;

    private static final int READ_DEEP = 8;

    /** Of each column of the file, whether or not it is read, in bytes: the lines that the reader of PNG holds, three. */
    private static final int HELD_OF_A_COLUMN = 3 * READ_DEEP;

    /** What the decoders of WebP hold of each pixel: the program beside the server, and the one in Java. */
    private static final int HELD_ELSEWHERE = 4;

    private static final int HELD_IN_JAVA = 50;

    /** As libjpeg says it, in English everywhere: it found a marker where pixels were to come. */
    private static final String PIXELS_MISSING = "premature end of data segment";

    private final Path file;
    private final AcceptedType type;
    private final boolean elsewhere;
    private final ImageReader reader;
    private final TimedInput bytes;
    private final List<String> warnings = new ArrayList<>();
    private final GifScreen screen;
    private Decoding.Share share;

    private PictureFile(Path file, AcceptedType type, Duration longest) throws IOException {
        this.file = file;
        this.type = type;
        this.elsewhere = type == AcceptedType.WEBP && isLight(file);
        this.reader = provider(type).createReaderInstance();
        this.screen = type == AcceptedType.GIF ? GifScreen.of(file) : null;
        this.bytes = new TimedInput(file.toFile(), longest);
    }

    static PictureFile open(Path file, AcceptedType type) throws IOException {
        return open(file, type, LONGEST);
    }

    /** @param longest after which what reads it is stopped, as soon as it asks for more of the file */
    static PictureFile open(Path file, AcceptedType type, Duration longest) throws IOException {
        var picture = new PictureFile(file, type, longest);
        var reader = picture.reader;
        reader.addIIOReadWarningListener((source, warning) -> picture.warnings.add(warning));
        // What a picture says beside its pixels is read elsewhere, with limits.
        reader.setInput(picture.bytes, false, true);
        return picture;
    }

    /** Whether a WebP is read without holding all of it. */
    static boolean isLight(Path webp) throws IOException {
        return WebpDecoder.isAvailable() && !WebpChunks.of(webp).isAnimated();
    }

    int width() throws IOException {
        return screen == null ? attempt(() -> reader.getWidth(0)) : screen.width();
    }

    int height() throws IOException {
        return screen == null ? attempt(() -> reader.getHeight(0)) : screen.height();
    }

    /** Whether it has more pictures than {@code number}; stops looking there. */
    boolean hasMoreFramesThan(int number) throws IOException {
        return attempt(() -> {
            try {
                reader.getWidth(number);
                return true;
            } catch (IndexOutOfBoundsException notSoMany) {
                return false;
            }
        });
    }

    /** The pixels of a region of the first picture, of {@code step} by {@code step} one. */
    BufferedImage read(Rectangle region, int step) throws IOException {
        if (share == null) {
            share = Decoding.SHARED.share(taken(region, step));
            bytes.begin();
        }
        if (elsewhere) {
            return WebpDecoder.read(file, region, step);
        }
        return screen == null || screen.isFilled() ? stored(region, step) : placed(region, step);
    }

    private BufferedImage stored(Rectangle region, int step) throws IOException {
        return attempt(() -> {
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceRegion(region);
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        });
    }

    /** The same of the screen of a GIF whose first picture fills only a part of it. */
    private BufferedImage placed(Rectangle region, int step) throws IOException {
        var first = screen.first();
        // Of every so many pixels of the region one is read: which of them are the first to lie in the picture.
        int column = Math.max(0, (first.x - region.x + step - 1) / step);
        int row = Math.max(0, (first.y - region.y + step - 1) / step);
        var at = new Point(region.x + column * step, region.y + row * step);
        int width = Math.min(region.x + region.width, first.x + first.width) - at.x;
        int height = Math.min(region.y + region.height, first.y + first.height) - at.y;
        var canvas = new BufferedImage(
                (region.width + step - 1) / step, (region.height + step - 1) / step, BufferedImage.TYPE_INT_ARGB);
        if (width > 0 && height > 0) {
            var read = stored(new Rectangle(at.x - first.x, at.y - first.y, width, height), step);
            var drawing = canvas.createGraphics();
            drawing.drawImage(read, column, row, null);
            drawing.dispose();
        }
        return canvas;
    }

    /** Of memory, in bytes, until what is read has been made smaller. */
    long taken(Rectangle region, int step) throws IOException {
        long columns = region.width / step + 1;
        long lines = region.height / step + 1;
        return columns * lines * (isDeep() ? READ_DEEP : READ)
                + columns * AreaAverage.HELD_OF_A_COLUMN
                + (long) width() * HELD_OF_A_COLUMN
                + (long) width() * height() * held();
    }

    /** Of the types that are read only PNG can be. */
    private boolean isDeep() throws IOException {
        return type == AcceptedType.PNG
                && attempt(() -> reader.getRawImageType(0).getSampleModel().getSampleSize(0) > Byte.SIZE);
    }

    /** What the decoder holds of each pixel, whether or not it is read, in bytes. */
    private int held() throws IOException {
        return switch (type) {
            case JPEG -> JpegScans.heldOfAPixel(file);
            case WEBP -> elsewhere ? HELD_ELSEWHERE : HELD_IN_JAVA;
            default -> 0;
        };
    }

    /** Whether the reader made up pixels that were not there. */
    boolean hasMadeUpPixels() {
        return warnings.stream().anyMatch(warning -> warning.contains(PIXELS_MISSING));
    }

    @Override
    public void close() throws IOException {
        try {
            reader.dispose();
            bytes.close();
        } finally {
            if (share != null) {
                share.close();
                share = null;
            }
        }
    }

    private <T> T attempt(Callable<T> reading) throws IOException {
        try {
            return reading.call();
        } catch (OutOfMemoryError full) {
            throw Decoding.ranOut(full);
        } catch (IOException unreadable) {
            if (unreadable.getCause() instanceof OutOfMemoryError full) {
                throw Decoding.ranOut(full);
            }
            // Some readers say in words of their own that they were stopped.
            throw bytes.isOver() ? new TookTooLong(unreadable) : unreadable;
        } catch (Exception confused) {
            throw new IOException("The picture cannot be read", confused);
        }
    }

    private static ImageReaderSpi provider(AcceptedType type) {
        return switch (type) {
            case JPEG -> READERS.getServiceProviderByClass(JPEGImageReaderSpi.class);
            case WEBP -> READERS.getServiceProviderByClass(WebPImageReaderSpi.class);
            case PNG, GIF ->
                ImageIO.getImageReadersByMIMEType(type.mediaType()).next().getOriginatingProvider();
            default -> throw new IllegalArgumentException("There is no decoder of " + type.mediaType());
        };
    }

    private static IIORegistry readers() {
        // Nothing of a display is needed, and on some systems asking for it hangs.
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
        var registry = IIORegistry.getDefaultInstance();
        // By name, because which loader of classes the registry searches depends on who asks it first.
        registry.registerServiceProvider(new JPEGImageReaderSpi(), ImageReaderSpi.class);
        registry.registerServiceProvider(new WebPImageReaderSpi(), ImageReaderSpi.class);
        return registry;
    }
}
