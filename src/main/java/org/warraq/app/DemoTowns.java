package org.warraq.app;

import static org.warraq.app.DemoCanvas.HEIGHT;
import static org.warraq.app.DemoCanvas.WIDTH;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What people made, for the demo newsroom: towns, a pitch, a book, a railway, a dam. */
final class DemoTowns {

    private DemoTowns() {}

    /** Domes and minarets in the evening. */
    static void skyline(DemoCanvas canvas) {
        canvas.fade(0x2F2F63, 0xF6B26B, 0, 820).all();
        canvas.glow(0xFFE3A8, 1130, 560, 430).colour(0xFFEBC2).disc(1130, 560, 120);
        canvas.colour(0x9A5C7A).fill(DemoCanvas.hills(620, 120, 210, 0.4));
        houses(canvas, 0x74466F, 720, 130);
        canvas.colour(0x4A2F5E);
        mosque(canvas, 560, 830, 1.5);
        mosque(canvas, 1290, 850, 0.9);
        houses(canvas, 0x33224A, 850, 120);
        canvas.colour(0x1D1631).fill(DemoCanvas.hills(940, 70, 130, 2));
        canvas.colour(0x2F2550);
        for (var bird = 0; bird < 7; bird++) {
            var x = 240 + bird * 62 + canvas.between(-18, 18);
            var y = 250 + canvas.between(-70, 70);
            canvas.line(new Arc2D.Double(x - 24, y, 24, 16, 0, 150, Arc2D.OPEN), 4);
            canvas.line(new Arc2D.Double(x, y, 24, 16, 30, 150, Arc2D.OPEN), 4);
        }
    }

    private static void houses(DemoCanvas canvas, int colour, double base, double height) {
        canvas.colour(colour).box(0, base, WIDTH, HEIGHT - base);
        for (var x = -20.0; x < WIDTH; ) {
            var width = canvas.between(50, 120);
            var top = base - canvas.between(0.15, 1) * height;
            canvas.box(x, top, width, HEIGHT - top);
            x += width;
        }
    }

    private static void mosque(DemoCanvas canvas, double x, double base, double scale) {
        canvas.box(x - 150 * scale, base - 130 * scale, 300 * scale, 300 * scale);
        dome(canvas, x, base - 190 * scale, 105 * scale);
        canvas.box(x - 105 * scale, base - 195 * scale, 210 * scale, 80 * scale);
        for (var side = -1; side <= 1; side += 2) {
            dome(canvas, x + side * 120 * scale, base - 125 * scale, 48 * scale);
            minaret(canvas, x + side * 190 * scale, base, scale);
            minaret(canvas, x + side * 255 * scale, base, scale * 0.8);
        }
    }

    private static void dome(DemoCanvas canvas, double x, double y, double radius) {
        canvas.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 0, 180, Arc2D.CHORD));
        canvas.box(x - 3, y - radius * 1.35, 6, radius * 0.4);
        canvas.disc(x, y - radius * 1.35, 7);
    }

    private static void minaret(DemoCanvas canvas, double x, double base, double scale) {
        var top = base - 400 * scale;
        canvas.box(x - 13 * scale, top, 26 * scale, HEIGHT - top);
        canvas.box(x - 21 * scale, top + 60 * scale, 42 * scale, 14 * scale);
        canvas.box(x - 21 * scale, top + 170 * scale, 42 * scale, 14 * scale);
        canvas.corners(x - 16 * scale, top, x, top - 95 * scale, x + 16 * scale, top);
    }

    /** Lit windows above water. */
    static void night(DemoCanvas canvas) {
        canvas.fade(0x060B26, 0x27407A, 0, 780).all();
        for (var star = 0; star < 140; star++) {
            canvas.veil(0xFFFFFF, canvas.between(0.3, 0.9));
            canvas.disc(canvas.between(0, WIDTH), canvas.between(0, 460), canvas.between(1, 2.6));
        }
        canvas.glow(0xF6EBC8, 330, 220, 210).colour(0xF8EFD2).disc(330, 220, 78);
        canvas.colour(0x0D1738).disc(368, 202, 68);
        towers(canvas, 0x1C2F63, 430);
        towers(canvas, 0x101D45, 310);
        canvas.fade(0x0B1534, 0x16295C, 800, HEIGHT).box(0, 800, WIDTH, HEIGHT - 800);
        for (var glint = 0; glint < 170; glint++) {
            canvas.veil(0xFFD27A, canvas.between(0.15, 0.6));
            canvas.box(canvas.between(0, WIDTH), canvas.between(806, HEIGHT), canvas.between(18, 80), 3);
        }
    }

    private static void towers(DemoCanvas canvas, int colour, double height) {
        for (var x = -10.0; x < WIDTH; ) {
            var width = Math.round(canvas.between(3, 6)) * 24 + 12;
            var top = 800 - canvas.between(0.3, 1) * height;
            canvas.colour(colour).box(x, top, width, 800 - top);
            windows(canvas, x, top, width);
            x += width + canvas.between(0, 14);
        }
    }

    private static void windows(DemoCanvas canvas, double x, double top, double width) {
        for (var y = top + 16; y < 780; y += 30) {
            for (var column = x + 12; column < x + width - 12; column += 24) {
                if (canvas.between(0, 1) < 0.42) {
                    canvas.veil(0xFFD27A, canvas.between(0.45, 1)).box(column, y, 12, 16);
                }
            }
        }
    }

    /** A pitch from above, somewhat turned. */
    static void pitch(DemoCanvas canvas) {
        canvas.colour(0x2E7D46).all();
        canvas.pen().rotate(-0.12, WIDTH / 2.0, HEIGHT / 2.0);
        for (var stripe = -2; stripe < 16; stripe++) {
            canvas.colour(stripe % 2 == 0 ? 0x3B9155 : 0x338349).box(stripe * 130, -300, 130, 1700);
        }
        canvas.colour(0xF4F7EF);
        lines(canvas);
        for (var player = 0; player < 20; player++) {
            var x = canvas.between(190, 1410);
            var y = canvas.between(150, 920);
            canvas.veil(0x12331D, 0.45).fill(new Ellipse2D.Double(x - 12, y - 2, 66, 26));
            canvas.colour(player % 2 == 0 ? 0xC8312B : 0xF2D23C).disc(x, y, 19);
            canvas.colour(0x3A2A22).disc(x, y, 9);
        }
        canvas.colour(0xFFFFFF).disc(840, 505, 12);
    }

    private static void lines(DemoCanvas canvas) {
        canvas.line(DemoCanvas.path(110, 70, 1490, 70, 1490, 997, 110, 997), 8);
        canvas.line(DemoCanvas.stroke(800, 70, 800, 997), 8);
        canvas.line(DemoCanvas.circle(800, 533, 135), 8).disc(800, 533, 12);
        for (var side = -1; side <= 1; side += 2) {
            var edge = 800 + side * 690;
            canvas.line(DemoCanvas.path(edge, 260, edge - side * 215, 260, edge - side * 215, 807, edge, 807), 8);
            canvas.line(DemoCanvas.path(edge, 400, edge - side * 80, 400, edge - side * 80, 667, edge, 667), 8);
            canvas.disc(edge - side * 150, 533, 9);
            canvas.line(new Arc2D.Double(edge - side * 150 - 135, 398, 270, 270, side > 0 ? 119 : -61, 122, 0), 8);
        }
    }

    /** An open book below an arch. */
    static void book(DemoCanvas canvas) {
        canvas.fade(0x153B4A, 0x1E5B62, 0, HEIGHT).all();
        canvas.colour(0xD9A441).fill(arch(420)).colour(0xF3E3BF).fill(arch(396));
        canvas.veil(0xC97B3A, 0.30).fill(DemoOrnaments.star(800, 400, 230, 16));
        canvas.colour(0xF3E3BF).fill(DemoOrnaments.star(800, 400, 190, 16));
        canvas.veil(0xC97B3A, 0.45).fill(DemoOrnaments.star(800, 400, 150, 8));
        canvas.colour(0x7C4A2B).box(0, 900, WIDTH, 167).colour(0x96603A).box(0, 900, WIDTH, 26);
        canvas.colour(0x7A1F2B).corners(330, 905, 380, 600, 800, 680, 1220, 600, 1270, 905, 800, 965);
        for (var side = -1; side <= 1; side += 2) {
            canvas.colour(0xDCC9A0).fill(page(side, 18)).colour(0xFFF9EA).fill(page(side, 0));
            canvas.colour(0x8A7C66);
            for (var row = 0; row < 7; row++) {
                var start = 800 + side * 60;
                var y = 675 + row * 32;
                var end = 800 + side * (row == 6 ? 220 : 370 + row * 4);
                var line = new Path2D.Double();
                line.moveTo(start, y);
                line.quadTo(800 + side * 180, y - 52, end, y - 48);
                canvas.line(line, 7);
            }
        }
        canvas.colour(0xC0392B).corners(790, 660, 812, 660, 818, 1010, 802, 985, 786, 1010);
    }

    private static Path2D arch(double half) {
        var arch = new Path2D.Double();
        arch.moveTo(800 - half, HEIGHT);
        arch.lineTo(800 - half, 480);
        arch.curveTo(800 - half * 1.12, 240, 800 - half * 0.5, 110, 800, 480 - half);
        arch.curveTo(800 + half * 0.5, 110, 800 + half * 1.12, 240, 800 + half, 480);
        arch.lineTo(800 + half, HEIGHT);
        arch.closePath();
        return arch;
    }

    private static Path2D page(int side, double lower) {
        var page = new Path2D.Double();
        page.moveTo(800, 655 + lower);
        page.quadTo(800 + side * 180, 560 + lower, 800 + side * 405, 590 + lower);
        page.lineTo(800 + side * 445, 860 + lower);
        page.quadTo(800 + side * 190, 830 + lower, 800, 925 + lower);
        page.closePath();
        return page;
    }

    /** Rails towards the mountains. */
    static void rails(DemoCanvas canvas) {
        canvas.fade(0x3D6C9E, 0xF7D9A8, 0, 620).all();
        canvas.glow(0xFFF2CF, 800, 560, 380);
        canvas.colour(0x6B83A6).fill(DemoCanvas.hills(430, 170, 180, 1.1));
        canvas.colour(0x55698C).fill(DemoCanvas.hills(510, 110, 120, 3.1));
        canvas.fade(0xC9A15C, 0x7A5A2F, 600, HEIGHT).box(0, 600, WIDTH, HEIGHT - 600);
        canvas.colour(0x8C8073).corners(790, 600, 810, 600, 1330, HEIGHT, 270, HEIGHT);
        for (var sleeper = 1; sleeper < 26; sleeper++) {
            var depth = Math.pow(sleeper / 25.0, 2.4) * 467;
            var half = 8 + depth * 0.86;
            canvas.colour(0x4A3A2C).box(800 - half, 600 + depth, 2 * half, 2 + depth * 0.05);
        }
        for (var side = -1; side <= 1; side += 2) {
            canvas.colour(0xE6E9EC)
                    .corners(
                            800 + side * 4,
                            600,
                            800 + side * 5,
                            600,
                            800 + side * 330,
                            HEIGHT,
                            800 + side * 300,
                            HEIGHT);
            for (var mast = 1; mast < 6; mast++) {
                var size = Math.pow(mast / 5.0, 2) * 500;
                var x = 800 + side * (24 + size * 1.25);
                canvas.colour(0x2F3A4A).box(x - size / 70, 606 - size * 0.85, size / 35, size * 1.15);
                canvas.line(
                        DemoCanvas.stroke(x, 610 - size * 0.8, x - side * size * 0.5, 610 - size * 0.74), size / 60);
            }
        }
    }

    /** A wall that holds a lake back. */
    static void dam(DemoCanvas canvas) {
        canvas.fade(0x7FC4E8, 0xF3EFD9, 0, 480).all();
        canvas.colour(0xA79A86).fill(DemoCanvas.hills(260, 180, 230, 0.2));
        canvas.colour(0x8D7B5F).fill(DemoCanvas.hills(340, 150, 150, 2.6));
        canvas.fade(0x2E86AB, 0x1B5E85, 470, 640).box(0, 480, WIDTH, 180);
        for (var wave = 0; wave < 60; wave++) {
            canvas.veil(0xFFFFFF, 0.35);
            canvas.box(canvas.between(200, 1400), canvas.between(490, 600), canvas.between(30, 120), 3);
        }
        canvas.fade(0xD9D4C7, 0x9C968A, 600, HEIGHT);
        canvas.corners(170, 600, 1430, 600, 1160, HEIGHT, 440, HEIGHT);
        for (var pillar = 0; pillar <= 10; pillar++) {
            canvas.veil(0x6E695F, 0.55);
            canvas.line(DemoCanvas.stroke(230 + pillar * 114, 625, 455 + pillar * 69, HEIGHT), 7);
        }
        canvas.colour(0xEFEBDF).box(150, 585, 1300, 34).colour(0x77726A).box(150, 612, 1300, 7);
        canvas.veil(0xFFFFFF, 0.85).corners(740, 660, 860, 660, 960, HEIGHT, 640, HEIGHT);
        canvas.colour(0x6C5A3E).corners(0, 470, 120, 520, 240, 640, 480, HEIGHT, 0, HEIGHT);
        canvas.colour(0x5B4B33).corners(WIDTH, 450, 1500, 510, 1350, 650, 1120, HEIGHT, WIDTH, HEIGHT);
    }
}
