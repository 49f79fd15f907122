package org.warraq.imaging;

import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/**
 * Makes a picture smaller: each pixel is the mean of the area that it covers, in the picture's own colours and at eight
 * bits. Nothing that is invisible colours what is seen. Reads the picture once, line by line, and holds two lines.
 */
final class AreaAverage {

    /** Of each column of the picture that it makes smaller, in bytes: a line as it is stored, and as it is weighed. */
    static final int HELD_OF_A_COLUMN = 4 * (Integer.BYTES + Float.BYTES);

    private final Raster source;
    private final WritableRaster target;
    private final int bands;
    private final boolean alpha;
    private final float[] scales;
    private final boolean premultiplied;
    private final float[] values;
    private int[] stored;

    private AreaAverage(BufferedImage source, WritableRaster target) {
        this.source = source.getRaster();
        this.target = target;
        this.bands = this.source.getNumBands();
        this.alpha = source.getColorModel().hasAlpha();
        this.premultiplied = source.isAlphaPremultiplied();
        this.values = new float[bands * this.source.getWidth()];
        this.stored = new int[values.length];
        this.scales = new float[bands];
        for (var band = 0; band < bands; band++) {
            scales[band] = 255f / ((1 << this.source.getSampleModel().getSampleSize(band)) - 1);
        }
    }

    /** @param width at most that of the picture, like the height */
    static BufferedImage of(BufferedImage picture, int width, int height) {
        var source = picture.getColorModel() instanceof IndexColorModel palette
                ? palette.convertToIntDiscrete(picture.getRaster(), false)
                : picture;
        var model = source.getColorModel();
        var bands = source.getRaster().getNumBands();
        var target = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, bands, null);
        new AreaAverage(source, target).fill();
        var opacity = model.hasAlpha() ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
        var eightBits =
                new ComponentColorModel(model.getColorSpace(), model.hasAlpha(), false, opacity, DataBuffer.TYPE_BYTE);
        return new BufferedImage(eightBits, target, false, null);
    }

    private void fill() {
        int lines = source.getHeight();
        int height = target.getHeight();
        var narrow = new float[target.getWidth() * bands];
        var sum = new float[narrow.length];
        for (var line = 0; line < lines; line++) {
            narrow(line, narrow);
            // A line covers a stretch of the target, counted in parts of which each line of the target has as many as
            // the source has lines; where it crosses the end of one, the rest belongs to the next.
            long begin = (long) line * height;
            long end = begin + height;
            int row = (int) (begin / lines);
            long border = (row + 1L) * lines;
            add(narrow, (Math.min(end, border) - begin) / (float) lines, sum);
            if (end >= border) {
                write(row, sum);
                Arrays.fill(sum, 0);
                add(narrow, (end - border) / (float) lines, sum);
            }
        }
    }

    private static void add(float[] line, float weight, float[] sum) {
        if (weight == 0) {
            return;
        }
        for (var at = 0; at < sum.length; at++) {
            sum[at] += line[at] * weight;
        }
    }

    /** A line of the source at the target's width, by the same count. */
    private void narrow(int line, float[] into) {
        int columns = source.getWidth();
        int width = target.getWidth();
        // As whole numbers: the tables of the platform hand these out a line at a time, and others one by one.
        stored = source.getPixels(source.getMinX(), source.getMinY() + line, columns, 1, stored);
        float[] pixels = weighed();
        Arrays.fill(into, 0);
        for (var column = 0; column < columns; column++) {
            long begin = (long) column * width;
            long end = begin + width;
            int at = (int) (begin / columns);
            long border = (at + 1L) * columns;
            float share = (Math.min(end, border) - begin) / (float) columns;
            float rest = end > border ? (end - border) / (float) columns : 0;
            for (var band = 0; band < bands; band++) {
                float value = pixels[column * bands + band];
                into[at * bands + band] += value * share;
                if (rest > 0) {
                    into[(at + 1) * bands + band] += value * rest;
                }
            }
        }
    }

    /** From 0 to 255, and each colour as strong as it is opaque. */
    private float[] weighed() {
        for (var at = 0; at < stored.length; at += bands) {
            for (var band = 0; band < bands; band++) {
                values[at + band] = stored[at + band] * scales[band];
            }
            if (alpha && !premultiplied) {
                for (var band = 0; band < bands - 1; band++) {
                    values[at + band] *= values[at + bands - 1] / 255;
                }
            }
        }
        return values;
    }

    private void write(int row, float[] sum) {
        if (alpha) {
            for (var at = 0; at < sum.length; at += bands) {
                float opacity = sum[at + bands - 1] / 255;
                for (var band = 0; opacity > 0 && band < bands - 1; band++) {
                    sum[at + band] /= opacity;
                }
            }
        }
        for (var at = 0; at < sum.length; at++) {
            sum[at] = Math.min(255, Math.max(0, Math.round(sum[at])));
        }
        target.setPixels(0, row, target.getWidth(), 1, sum);
    }
}
