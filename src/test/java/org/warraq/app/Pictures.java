package org.warraq.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Files of pictures for tests. */
public final class Pictures {

    private static final AtomicInteger COLOUR = new AtomicInteger();

    private Pictures() {}

    /** A PNG of a colour that no other has. */
    public static byte[] png(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, COLOUR.incrementAndGet());
        return written(picture);
    }

    /** A PNG that cannot be compressed: three bytes a pixel. */
    public static byte[] noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var colours = new Random(COLOUR.incrementAndGet());
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, colours.nextInt());
            }
        }
        return written(picture);
    }

    private static byte[] written(BufferedImage picture) {
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
