package org.warraq.app;

import static org.warraq.app.DemoCanvas.HEIGHT;
import static org.warraq.app.DemoCanvas.WIDTH;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The country, for the demo newsroom: sea, desert, mountains and fields. */
final class DemoLandscapes {

    private DemoLandscapes() {}

    static void sea(DemoCanvas canvas) {
        canvas.fade(0x28527A, 0xFBC687, 0, 600).all();
        canvas.glow(0xFFF0C9, 800, 560, 480).colour(0xFFF3D6).disc(800, 560, 130);
        canvas.fade(0xE08E6D, 0x143D59, 600, 1000).box(0, 600, WIDTH, HEIGHT - 600);
        for (var wave = 0; wave < 300; wave++) {
            var depth = canvas.between(0, 1);
            var spread = 110 + 420 * depth;
            var width = canvas.between(40, 190) * (0.4 + depth);
            var x = 800 + canvas.between(-spread, spread) - width / 2;
            canvas.veil(0xFFE9BF, 0.55 - 0.35 * depth);
            canvas.fill(new Ellipse2D.Double(x, 606 + depth * 440, width, 3 + 7 * depth));
        }
        boat(canvas, 470, 690, 1.1);
        boat(canvas, 1230, 640, 0.5);
        canvas.colour(0x1A2E45).fill(DemoCanvas.hills(1010, 60, 260, 5));
    }

    private static void boat(DemoCanvas canvas, double x, double y, double scale) {
        canvas.colour(0xFDF6E6).corners(x, y - 230 * scale, x, y - 20 * scale, x + 130 * scale, y - 20 * scale);
        canvas.colour(0xE4572E).corners(x - 8, y - 190 * scale, x - 8, y - 20 * scale, x - 85 * scale, y - 20 * scale);
        canvas.colour(0x1A2E45)
                .corners(
                        x - 110 * scale,
                        y - 8 * scale,
                        x + 140 * scale,
                        y - 8 * scale,
                        x + 95 * scale,
                        y + 34 * scale,
                        x - 75 * scale,
                        y + 34 * scale);
    }

    static void dunes(DemoCanvas canvas) {
        canvas.fade(0xF4A259, 0xFCE5BF, 0, 560).all();
        canvas.glow(0xFFF7E0, 430, 300, 330).colour(0xFFF8E7).disc(430, 300, 84);
        dune(canvas, 1180, 500, 0xE9B872, 0xD69A54);
        dune(canvas, 500, 560, 0xE2A458, 0xC07F3F);
        dune(canvas, 1290, 680, 0xD78B3E, 0xA9652C);
        dune(canvas, 640, 790, 0xC67532, 0x8A4A20);
        caravan(canvas);
    }

    /** A crest with a side in the light and one in the shade. */
    private static void dune(DemoCanvas canvas, double crest, double top, int light, int shade) {
        var whole = new Path2D.Double();
        whole.moveTo(-200, HEIGHT);
        whole.lineTo(-200, top + 190);
        whole.curveTo(crest - 700, top + 200, crest - 260, top + 40, crest, top);
        whole.curveTo(crest + 200, top + 70, crest + 500, top + 190, 1900, top + 210);
        whole.lineTo(1900, HEIGHT);
        whole.closePath();
        canvas.colour(light).fill(whole);
        var dark = new Path2D.Double();
        dark.moveTo(crest, top);
        dark.curveTo(crest + 200, top + 70, crest + 500, top + 190, 1900, top + 210);
        dark.lineTo(1900, HEIGHT);
        dark.lineTo(crest - 60, HEIGHT);
        dark.curveTo(crest + 230, top + 330, crest - 190, top + 190, crest, top);
        dark.closePath();
        canvas.colour(shade).fill(dark);
    }

    private static void caravan(DemoCanvas canvas) {
        canvas.colour(0x4A2812);
        for (var camel = 0; camel < 5; camel++) {
            var x = 905 + camel * 92;
            var y = 845 + camel * 22;
            canvas.fill(new Ellipse2D.Double(x, y, 56, 26)).disc(x + 27, y + 4, 14);
            canvas.line(DemoCanvas.stroke(x + 4, y + 12, x - 14, y - 14), 7);
            canvas.fill(new Ellipse2D.Double(x - 30, y - 22, 24, 11));
            for (var leg = 8; leg < 56; leg += 13) {
                canvas.line(DemoCanvas.stroke(x + leg, y + 16, x + leg, y + 52), 4);
            }
        }
    }

    /** Summits under snow, and a wood before them. */
    static void mountains(DemoCanvas canvas) {
        canvas.fade(0x4F8FC0, 0xE8F1F5, 0, 700).all();
        peaks(canvas, 0x9DB4CC, 300, 380);
        peaks(canvas, 0x5F7A9B, 400, 330);
        canvas.colour(0xEEF3F6).fill(DemoCanvas.hills(760, 90, 240, 1.4));
        for (var tree = 0; tree < 46; tree++) {
            var x = tree * 36 + canvas.between(-14, 14);
            fir(canvas, x, 850 + canvas.between(-30, 40), canvas.between(0.7, 1.25));
        }
        canvas.colour(0xFFFFFF).fill(DemoCanvas.hills(920, 80, 300, 4));
    }

    private static void peaks(DemoCanvas canvas, int rock, double top, double width) {
        for (var x = -100.0; x < WIDTH + 200; x += width * 0.78) {
            var y = top + canvas.between(-70, 90);
            canvas.colour(rock).corners(x - width, HEIGHT, x, y, x + width, HEIGHT);
            canvas.veil(0x23364F, 0.22).corners(x, y, x + width, HEIGHT, x + width * 0.15, HEIGHT);
            var w = width / (HEIGHT - y);
            canvas.colour(0xFBFDFE)
                    .corners(
                            x,
                            y,
                            x + 150 * w,
                            y + 150,
                            x + 70 * w,
                            y + 115,
                            x + 20 * w,
                            y + 175,
                            x - 50 * w,
                            y + 120,
                            x - 140 * w,
                            y + 140);
        }
    }

    private static void fir(DemoCanvas canvas, double x, double base, double scale) {
        for (var storey = 0; storey < 4; storey++) {
            var y = base - storey * 42 * scale;
            var half = (58 - storey * 11) * scale;
            canvas.colour(storey % 2 == 0 ? 0x1F4D3F : 0x275C4B);
            canvas.corners(x - half, y + 60, x, y - 46 * scale, x + half, y + 60);
        }
    }

    static void wheat(DemoCanvas canvas) {
        canvas.fade(0x5FB0DD, 0xFDF1CF, 0, 560).all();
        canvas.glow(0xFFFBE6, 1210, 230, 300).colour(0xFFF6D5).disc(1210, 230, 92);
        canvas.colour(0x7FA36B).fill(DemoCanvas.hills(430, 110, 260, 0.9));
        canvas.colour(0x5F8A54).fill(DemoCanvas.hills(500, 80, 170, 2.9));
        canvas.fade(0xF0C95C, 0xC58A25, 570, HEIGHT).box(0, 570, WIDTH, HEIGHT - 570);
        for (var row = -24; row <= 24; row++) {
            canvas.veil(0x9A6417, 0.32);
            canvas.corners(
                    800 + row * 34,
                    570,
                    800 + row * 34 + 5,
                    570,
                    800 + row * 150 + 46,
                    HEIGHT,
                    800 + row * 150,
                    HEIGHT);
        }
        for (var ear = 0; ear < 44; ear++) {
            ear(canvas, ear * 38 + canvas.between(-16, 16), canvas.between(690, 850), canvas.between(-40, 40));
        }
    }

    private static void ear(DemoCanvas canvas, double x, double y, double lean) {
        canvas.colour(0xA87420).line(DemoCanvas.stroke(x - lean, HEIGHT, x, y), 5);
        for (var grain = 0; grain < 7; grain++) {
            var up = y - grain * 19;
            canvas.colour(grain % 2 == 0 ? 0xF6D873 : 0xE8BC47);
            canvas.corners(x, up + 14, x - 17, up - 6, x - 9, up - 22, x, up - 8);
            canvas.corners(x, up + 14, x + 17, up - 6, x + 9, up - 22, x, up - 8);
        }
        canvas.colour(0xF6D873).corners(x - 7, y - 134, x, y - 172, x + 7, y - 134);
    }
}
