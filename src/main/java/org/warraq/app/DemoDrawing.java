package org.warraq.app;

import java.util.Locale;
import java.util.function.Consumer;

/** The pictures that the demo newsroom can draw, under the names that its file of media has for them. */
enum DemoDrawing {
    SKYLINE(DemoTowns::skyline),
    NIGHT(DemoTowns::night),
    PITCH(DemoTowns::pitch),
    BOOK(DemoTowns::book),
    RAILS(DemoTowns::rails),
    DAM(DemoTowns::dam),
    SEA(DemoLandscapes::sea),
    DUNES(DemoLandscapes::dunes),
    MOUNTAINS(DemoLandscapes::mountains),
    WHEAT(DemoLandscapes::wheat),
    TILES(DemoOrnaments::tiles),
    CARPET(DemoOrnaments::carpet),
    NET(DemoOrnaments::net),
    PORTRAIT_GREEN(900, 900, canvas -> DemoOrnaments.portrait(canvas, 0x0F4C45, 0xD9A441, 0x123A35)),
    PORTRAIT_RED(900, 900, canvas -> DemoOrnaments.portrait(canvas, 0x7A1F2B, 0xE3B778, 0x4E141D)),
    PORTRAIT_BLUE(900, 900, canvas -> DemoOrnaments.portrait(canvas, 0x173F6B, 0x8FC1D9, 0x10294A)),
    PORTRAIT_OCHRE(900, 900, canvas -> DemoOrnaments.portrait(canvas, 0x8A5A1C, 0xF0D9A8, 0x5C3A10));

    private final int width;
    private final int height;
    private final Consumer<DemoCanvas> drawn;

    DemoDrawing(Consumer<DemoCanvas> drawn) {
        this(DemoCanvas.WIDTH, DemoCanvas.HEIGHT, drawn);
    }

    DemoDrawing(int width, int height, Consumer<DemoCanvas> drawn) {
        this.width = width;
        this.height = height;
        this.drawn = drawn;
    }

    static DemoDrawing named(String key) {
        return valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    byte[] jpeg() {
        // Nothing of a display is needed, and on some systems asking for it hangs.
        System.setProperty("java.awt.headless", "true");
        var canvas = new DemoCanvas(width, height);
        drawn.accept(canvas);
        return canvas.jpeg();
    }
}
