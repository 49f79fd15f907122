package org.warraq.imaging;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * Gives a picture the colours that every browser shows without being told: sRGB. What is to be shown in others says so
 * in a profile, and loses it on the way.
 */
final class StandardColours {
    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private StandardColours() {}

    /**
     * @param picture at eight bits, as {@link AreaAverage} makes it
     * @param profile of its colours, where the reader of its type does not tell; null if there is none
     * @return at eight bits, with alpha if it had any
     */
    static BufferedImage of(BufferedImage picture, ICC_Profile profile) {
        var model = picture.getColorModel();
        var colours = model.getNumColorComponents();
        var raster = picture.getRaster();
        var bands = new int[colours];
        Arrays.setAll(bands, band -> band);
        Raster stored = raster.createChild(0, 0, picture.getWidth(), picture.getHeight(), 0, 0, bands);
        var own = profile != null && profile.getNumComponents() == colours ? profile : profile(model.getColorSpace());
        var rgb = own == null ? stored : converted(stored, own);
        return joined(rgb, model.hasAlpha() ? raster : null);
    }

    /** Null where the values are those of sRGB already, or of grey that is to be taken as it is. */
    private static ICC_Profile profile(ColorSpace space) {
        var plain = space.isCS_sRGB() || space == ColorSpace.getInstance(ColorSpace.CS_GRAY);
        return !plain && space instanceof ICC_ColorSpace icc ? icc.getProfile() : null;
    }

    private static Raster converted(Raster stored, ICC_Profile profile) {
        var rgb = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, stored.getWidth(), stored.getHeight(), 3, null);
        return new ColorConvertOp(new ICC_Profile[] {profile, SRGB}, null).filter(stored, rgb);
    }

    private static BufferedImage joined(Raster colours, Raster withAlpha) {
        var width = colours.getWidth();
        var height = colours.getHeight();
        var type = withAlpha == null ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        var picture = new BufferedImage(width, height, type);
        var grey = colours.getNumBands() < 3;
        int[] line = new int[width];
        int[] band = new int[width];
        for (var y = 0; y < height; y++) {
            for (var component = 0; component < 3; component++) {
                colours.getSamples(0, y, width, 1, grey ? 0 : component, band);
                put(band, 16 - 8 * component, line);
            }
            if (withAlpha != null) {
                withAlpha.getSamples(0, y, width, 1, withAlpha.getNumBands() - 1, band);
                put(band, 24, line);
            }
            picture.getRaster().setDataElements(0, y, width, 1, line);
        }
        return picture;
    }

    private static void put(int[] band, int shift, int[] line) {
        for (var x = 0; x < line.length; x++) {
            line[x] = line[x] & ~(0xFF << shift) | band[x] << shift;
        }
    }
}
