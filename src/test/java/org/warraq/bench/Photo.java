package org.warraq.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Draws a picture that is as hard to decode and to compress as a photograph: large shapes, edges, and a little noise
 * everywhere. Arguments: width, height, file.
 */
public final class Photo {
    private static final int SHAPES = 400;
    private static final int NOISE = 12;

    private Photo() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var photo = drawn(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        ImageIO.write(photo, "jpeg", Path.of(arguments[2]).toFile());
    }

    private static BufferedImage drawn(int width, int height) {
        var chance = new Random(1);
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = photo.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setPaint(new GradientPaint(0, 0, Color.CYAN, width, height, Color.ORANGE));
        canvas.fillRect(0, 0, width, height);
        for (var number = 0; number < SHAPES; number++) {
            canvas.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256), 160));
            var size = 20 + chance.nextInt(width / 4);
            canvas.fillOval(chance.nextInt(width), chance.nextInt(height), size, size / 2 + 1);
        }
        canvas.dispose();
        var line = new int[width];
        for (var y = 0; y < height; y++) {
            photo.getRGB(0, y, width, 1, line, 0, width);
            for (var x = 0; x < width; x++) {
                line[x] = grained(line[x], chance.nextInt(NOISE));
            }
            photo.setRGB(0, y, width, 1, line, 0, width);
        }
        return photo;
    }

    private static int grained(int pixel, int grain) {
        int red = Math.min(255, (pixel >> 16 & 0xFF) + grain);
        int green = Math.min(255, (pixel >> 8 & 0xFF) + grain);
        int blue = Math.min(255, (pixel & 0xFF) + grain);
        return red << 16 | green << 8 | blue;
    }
}
