package org.warraq.imaging;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageInputStream;

/**
 * A picture on disk, read by the reader of its own type and no other. Nothing of it is decoded before it is asked for,
 * and then only as many pixels as are asked for. Whatever a reader throws at bytes that it does not understand is an
 * {@link IOException}.
 */
final class PictureFile implements AutoCloseable {

    private static final IIORegistry READERS = readers();

    private final Path file;
    private final boolean elsewhere;
    private final ImageReader reader;
    private final FileImageInputStream bytes;
    private final List<String> warnings = new ArrayList<>();

    /** @param elsewhere whether its pixels are read by another program */
    private PictureFile(Path file, boolean elsewhere, ImageReader reader, FileImageInputStream bytes) {
        this.file = file;
        this.elsewhere = elsewhere;
        this.reader = reader;
        this.bytes = bytes;
    }

    static PictureFile open(Path file, AcceptedType type) throws IOException {
        var reader = provider(type).createReaderInstance();
        var bytes = new FileImageInputStream(file.toFile());
        var picture = new PictureFile(file, type == AcceptedType.WEBP && isLight(file), reader, bytes);
        reader.addIIOReadWarningListener((source, warning) -> picture.warnings.add(warning));
        // What a picture says beside its pixels is read elsewhere, with limits.
        reader.setInput(bytes, false, true);
        return picture;
    }

    /** Whether a WebP is read without holding all of it. */
    static boolean isLight(Path webp) throws IOException {
        return WebpDecoder.isAvailable() && !WebpChunks.of(webp).isAnimated();
    }

    int width() throws IOException {
        return attempt(() -> reader.getWidth(0));
    }

    int height() throws IOException {
        return attempt(() -> reader.getHeight(0));
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
        if (elsewhere) {
            return WebpDecoder.read(file, region, step);
        }
        return attempt(() -> {
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceRegion(region);
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        });
    }

    /** Whether the reader reached the end of the file before that of the picture, and made up the rest. */
    boolean endedEarly() {
        return warnings.stream().anyMatch(warning -> warning.toLowerCase().contains("premature end"));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }

    private static <T> T attempt(Callable<T> reading) throws IOException {
        try {
            return reading.call();
        } catch (IOException unreadable) {
            throw unreadable;
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
