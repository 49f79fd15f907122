package org.warraq.app;

import static org.warraq.app.DemoCanvas.HEIGHT;
import static org.warraq.app.DemoCanvas.WIDTH;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Patterns for the demo newsroom: tiles, a carpet, a net of points, and portraits that are nobody's. */
final class DemoOrnaments {

    private static final int TILE = 532;
    private static final int[] GLAZES = {0x12507B, 0x1F7A6D, 0xC8892B, 0x0E3A5C};
    private static final int[] WOOLS = {0x8E1F2D, 0xD98E32, 0x2A2B44, 0xB5432F, 0xE8D5B0};

    private DemoOrnaments() {}

    /** Stars of eight points that touch one another, and the crosses between them. */
    static void tiles(DemoCanvas canvas) {
        canvas.colour(0xF2E8D2).all();
        for (var row = 0; row <= HEIGHT / TILE + 1; row++) {
            for (var column = 0; column <= WIDTH / TILE + 1; column++) {
                var x = column * TILE;
                var y = row * TILE;
                var glaze = GLAZES[(column + 2 * row) % GLAZES.length];
                tile(canvas, x, y, glaze);
                canvas.colour(0x8C2F24).fill(star(x + TILE / 2.0, y + TILE / 2.0, TILE * 0.17, 8));
                canvas.colour(0xF2E8D2).fill(star(x + TILE / 2.0, y + TILE / 2.0, TILE * 0.08, 8));
            }
        }
    }

    private static void tile(DemoCanvas canvas, double x, double y, int glaze) {
        canvas.colour(glaze).fill(star(x, y, TILE * 0.485, 8));
        canvas.colour(0xF7F1E3).fill(star(x, y, TILE * 0.33, 8));
        canvas.colour(0xD9A441).fill(star(x, y, TILE * 0.27, 8));
        canvas.colour(glaze).fill(star(x, y, TILE * 0.2, 8));
        canvas.colour(0xF7F1E3).fill(star(x, y, TILE * 0.09, 8));
    }

    /** Rows of lozenges and teeth, as they are woven in the mountains. */
    static void carpet(DemoCanvas canvas) {
        canvas.colour(WOOLS[0]).all();
        var heights = new double[] {270, 92, 350, 92};
        var y = -70.0;
        for (var row = 0; y < HEIGHT; row++) {
            var height = heights[row % heights.length];
            canvas.colour(WOOLS[row % 4 == 2 ? 2 : 0]).box(0, y, WIDTH, height);
            if (row % 2 == 0) {
                lozenges(canvas, y, height, row);
            } else {
                teeth(canvas, y, height);
            }
            y += height;
        }
    }

    private static void lozenges(DemoCanvas canvas, double y, double height, int row) {
        var width = height * 0.94;
        for (var x = -width / 2; x < WIDTH + width; x += width) {
            for (var ring = 0; ring < 5; ring++) {
                var part = 0.5 * (1 - ring * 0.2);
                canvas.colour(WOOLS[(ring * 3 + row + 1) % WOOLS.length]);
                lozenge(canvas, x, y + height / 2, part * height);
            }
        }
    }

    private static void lozenge(DemoCanvas canvas, double x, double y, double half) {
        canvas.corners(x - half * 0.94, y, x, y - half, x + half * 0.94, y, x, y + half);
    }

    private static void teeth(DemoCanvas canvas, double y, double height) {
        canvas.colour(WOOLS[4]).box(0, y, WIDTH, height);
        for (var x = 0; x < WIDTH; x += 80) {
            canvas.colour(WOOLS[3]).corners(x, y + height - 8, x + 40, y + 8, x + 80, y + height - 8);
        }
    }

    /** Points that are joined with their neighbours, around a star. */
    static void net(DemoCanvas canvas) {
        canvas.fade(0x06202B, 0x0E4A55, 0, HEIGHT).all();
        canvas.glow(0x1E8C8C, WIDTH / 2.0, HEIGHT / 2.0, 720);
        var step = 133;
        for (var row = 0; row <= HEIGHT / step; row++) {
            for (var column = 0; column <= WIDTH / step; column++) {
                knot(canvas, column * step + canvas.between(0, 60), row * step + canvas.between(0, 60), step);
            }
        }
        var size = 250;
        for (var ring = 0; ring < 4; ring++) {
            canvas.colour(ring % 2 == 0 ? 0xF2C14E : 0x0B3440);
            canvas.fill(star(WIDTH / 2.0, HEIGHT / 2.0, size * (1 - ring * 0.2), 8));
        }
    }

    private static void knot(DemoCanvas canvas, double x, double y, double step) {
        canvas.veil(0x7FD1C7, 0.45);
        for (var turn = 0; turn < 3; turn++) {
            var angle = turn * Math.PI / 4 + canvas.between(-0.2, 0.2);
            canvas.line(DemoCanvas.stroke(x, y, x + step * Math.cos(angle), y + step * Math.sin(angle)), 2);
        }
        canvas.colour(0xBFF0E4).disc(x, y, canvas.between(4, 11));
    }

    /** Head and shoulders without a face, in a rosette: no likeness of anybody. */
    static void portrait(DemoCanvas canvas, int ground, int ornament, int figure) {
        canvas.colour(ground).all();
        canvas.veil(ornament, 0.35).fill(star(450, 450, 560, 16));
        canvas.colour(ground).fill(star(450, 450, 500, 16));
        canvas.veil(ornament, 0.6).fill(star(450, 450, 440, 16));
        canvas.colour(0xF7F0E1).disc(450, 450, 345);
        canvas.colour(ornament).disc(450, 450, 325);
        canvas.pen().setClip(DemoCanvas.circle(450, 450, 325));
        var shoulders = new Path2D.Double();
        shoulders.moveTo(150, 900);
        shoulders.curveTo(150, 640, 290, 600, 390, 570);
        shoulders.lineTo(510, 570);
        shoulders.curveTo(610, 600, 750, 640, 750, 900);
        shoulders.closePath();
        canvas.colour(figure).fill(shoulders).box(398, 480, 104, 110);
        canvas.colour(0xF7F0E1).corners(398, 575, 450, 690, 502, 575);
        canvas.colour(figure).fill(new Ellipse2D.Double(345, 250, 210, 275));
        canvas.pen().setClip(null);
    }

    /** A star of as many points, made of squares that are turned. */
    static Path2D star(double x, double y, double radius, int points) {
        // Where two squares cross that are turned by the eighth part of a circle.
        var inner = radius * (points == 8 ? 0.765 : 0.88);
        var corners = new double[points * 4];
        for (var corner = 0; corner < 2 * points; corner++) {
            var reach = corner % 2 == 0 ? radius : inner;
            corners[2 * corner] = x + reach * Math.cos(corner * Math.PI / points);
            corners[2 * corner + 1] = y + reach * Math.sin(corner * Math.PI / points);
        }
        return DemoCanvas.path(corners);
    }
}
