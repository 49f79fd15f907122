package org.warraq.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * What the pictures of the demo newsroom are drawn on. It writes no letters: servers without a screen often have no fonts
 * either.
 */
final class DemoCanvas {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1067;

    private static final float QUALITY = 0.65f;

    private final BufferedImage image;
    private final Graphics2D pen;

    /** Falls the same way in every newsroom. */
    private final Random chance = new Random(HEIGHT);

    DemoCanvas(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    Graphics2D pen() {
        return pen;
    }

    /** Somewhere from {@code least} to {@code most}. */
    double between(double least, double most) {
        return least + chance.nextDouble() * (most - least);
    }

    DemoCanvas colour(int rgb) {
        pen.setPaint(new Color(rgb));
        return this;
    }

    /** A colour through which what lies below is seen. */
    DemoCanvas veil(int rgb, double opacity) {
        pen.setPaint(veiled(rgb, opacity));
        return this;
    }

    /** From one colour at the top to another at the bottom. */
    DemoCanvas fade(int upper, int lower, double from, double to) {
        pen.setPaint(new GradientPaint(0, (float) from, new Color(upper), 0, (float) to, new Color(lower)));
        return this;
    }

    DemoCanvas fill(Shape shape) {
        pen.fill(shape);
        return this;
    }

    DemoCanvas line(Shape shape, double width) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
        return this;
    }

    DemoCanvas all() {
        return box(0, 0, image.getWidth(), image.getHeight());
    }

    DemoCanvas box(double x, double y, double width, double height) {
        return fill(new Rectangle2D.Double(x, y, width, height));
    }

    DemoCanvas disc(double x, double y, double radius) {
        return fill(circle(x, y, radius));
    }

    /** Corners, x and y in turn. */
    DemoCanvas corners(double... points) {
        return fill(path(points));
    }

    /** A light of the colour {@code rgb} that goes out towards the edge. */
    DemoCanvas glow(int rgb, double x, double y, double radius) {
        pen.setPaint(new RadialGradientPaint(
                (float) x, (float) y, (float) radius, new float[] {0, 1}, new Color[] {veiled(rgb, 0.85), veiled(rgb, 0)
                }));
        return disc(x, y, radius);
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Shape stroke(double x, double y, double toX, double toY) {
        return new Line2D.Double(x, y, toX, toY);
    }

    static Path2D path(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        path.closePath();
        return path;
    }

    /** Hills across the whole width, down to the lower edge; {@code phase} tells one row of them from another. */
    static Path2D hills(double top, double height, double length, double phase) {
        var path = new Path2D.Double();
        path.moveTo(0, HEIGHT);
        for (var x = 0; x <= WIDTH; x += 8) {
            var wave = Math.sin(x / length + phase) + 0.45 * Math.sin(2.3 * x / length + 1.7 * phase);
            path.lineTo(x, top + height * (0.7 - 0.5 * wave));
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        return path;
    }

    byte[] jpeg() {
        pen.dispose();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var manner = writer.getDefaultWriteParam();
        manner.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        manner.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), manner);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture of the demo newsroom cannot be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Color veiled(int rgb, double opacity) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, (int) (255 * opacity));
    }
}
