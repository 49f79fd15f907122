package org.warraq.imaging;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Optional;

/** The named sizes, of whole pictures and of crops. */
enum Preset {
    THUMBNAIL("thumbnail", 320),
    CARD("card", 640),
    LEAD("lead", 1280),
    FULL("full", 2048),
    SQUARE_320("square-320", 320, 1, 1),
    SQUARE_640("square-640", 640, 1, 1),
    LANDSCAPE_640("landscape-640", 640, 4, 3),
    LANDSCAPE_1280("landscape-1280", 1280, 4, 3),
    WIDE_640("wide-640", 640, 16, 9),
    WIDE_1280("wide-1280", 1280, 16, 9);

    /** A whole picture that is taller than this many times its width is made narrower, to bound what is made of it. */
    private static final int TALLEST = 4;

    /** Further than widths are apart. */
    private static final int FAR = 10_000;

    private final String label;
    private final int width;
    private final int across;
    private final int down;

    Preset(String label, int width) {
        this(label, width, 0, 0);
    }

    Preset(String label, int width, int across, int down) {
        this.label = label;
        this.width = width;
        this.across = across;
        this.down = down;
    }

    static Optional<Preset> named(String label) {
        return Arrays.stream(values())
                .filter(preset -> preset.label.equals(label))
                .findFirst();
    }

    String label() {
        return label;
    }

    boolean isWhole() {
        return across == 0;
    }

    /** How far another is from it that is there in its place; those of its shape are nearer than any whole picture. */
    int distance(Preset other) {
        var sameShape = across == other.across && down == other.down;
        return Math.abs(width - other.width) + (sameShape ? 0 : FAR) + (sameShape || other.isWhole() ? 0 : FAR);
    }

    /** Whether a picture of that size has as many pixels as the preset, so that it need not be enlarged. */
    boolean fits(int pictureWidth, int pictureHeight) {
        if (isWhole()) {
            return width <= pictureWidth || TALLEST * width <= pictureHeight;
        }
        var region = region(pictureWidth, pictureHeight, FocalPoint.CENTRE);
        return region.width >= width && region.height >= size(pictureWidth, pictureHeight).height;
    }

    /** The size of what is made of a picture of that size, which {@link #fits}. */
    Rectangle size(int pictureWidth, int pictureHeight) {
        if (!isWhole()) {
            return new Rectangle(width, Math.round(width * down / (float) across));
        }
        return sized(width, pictureWidth, pictureHeight);
    }

    /** A whole picture at most that wide, and never larger than it is. */
    static Rectangle sized(int width, int pictureWidth, int pictureHeight) {
        var scale = Math.min(1, Math.min(width / (double) pictureWidth, TALLEST * (double) width / pictureHeight));
        return new Rectangle((int) Math.max(1, Math.round(pictureWidth * scale)), (int)
                Math.max(1, Math.round(pictureHeight * scale)));
    }

    /** What it shows of a picture of that size: the largest part of its shape, as near to the focal point as it goes. */
    Rectangle region(int pictureWidth, int pictureHeight, FocalPoint focus) {
        if (isWhole()) {
            return new Rectangle(pictureWidth, pictureHeight);
        }
        int wide = (int) Math.min(pictureWidth, Math.round(pictureHeight * (double) across / down));
        int high = (int) Math.min(pictureHeight, Math.round(pictureWidth * (double) down / across));
        return new Rectangle(start(focus.x(), wide, pictureWidth), start(focus.y(), high, pictureHeight), wide, high);
    }

    private static int start(double focus, int length, int whole) {
        return (int) Math.max(0, Math.min(whole - length, Math.round(focus * whole - length / 2.0)));
    }
}
