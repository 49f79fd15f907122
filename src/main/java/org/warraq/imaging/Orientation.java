package org.warraq.imaging;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * How a picture is to be turned before it is looked at (EXIF 2.32, tag 0x0112): cameras store what the sensor sees and
 * note how they were held.
 *
 * @param value 1 to 8; anything else is 1, as it is stored
 */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    Orientation {
        value = value < 1 || value > 8 ? 1 : value;
    }

    /** Whether width and height change places. */
    boolean liesOnItsSide() {
        return value >= 5;
    }

    /** Where a pixel that is seen at {@code (x, y)} is stored, in a picture of that stored size. */
    private Point stored(int x, int y, int width, int height) {
        return switch (value) {
            case 2 -> new Point(width - 1 - x, y);
            case 3 -> new Point(width - 1 - x, height - 1 - y);
            case 4 -> new Point(x, height - 1 - y);
            case 5 -> new Point(y, x);
            case 6 -> new Point(y, height - 1 - x);
            case 7 -> new Point(width - 1 - y, height - 1 - x);
            case 8 -> new Point(width - 1 - y, x);
            default -> new Point(x, y);
        };
    }

    /** Where a region that is seen is stored, in a picture of that stored size. */
    Rectangle stored(Rectangle seen, int width, int height) {
        var one = stored(seen.x, seen.y, width, height);
        var other = stored(seen.x + seen.width - 1, seen.y + seen.height - 1, width, height);
        return new Rectangle(
                Math.min(one.x, other.x),
                Math.min(one.y, other.y),
                Math.abs(one.x - other.x) + 1,
                Math.abs(one.y - other.y) + 1);
    }

    /** The picture as it is seen. */
    BufferedImage turn(BufferedImage stored) {
        if (value == 1) {
            return stored;
        }
        var width = liesOnItsSide() ? stored.getHeight() : stored.getWidth();
        var height = liesOnItsSide() ? stored.getWidth() : stored.getHeight();
        var seen = new BufferedImage(width, height, stored.getType());
        var line = new int[width];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var at = stored(x, y, stored.getWidth(), stored.getHeight());
                line[x] = stored.getRGB(at.x, at.y);
            }
            seen.setRGB(0, y, width, 1, line, 0, width);
        }
        return seen;
    }
}
