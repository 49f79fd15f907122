package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warraq.imaging.DrawnPictures.joined;
import static org.warraq.imaging.DrawnPictures.latin;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rendition looks like, and what is no longer in it. */
class DarkroomTest {

    @TempDir
    Path folder;

    private Path developed(byte[] original, String file, FocalPoint focus) throws Exception {
        var source = Files.write(folder.resolve("original"), original);
        var type = MagicBytes.of(source).orElseThrow();
        int width;
        int height;
        try (var picture = PictureFile.open(source, type)) {
            var side = Credits.of(Particulars.of(source, type)).orientation().liesOnItsSide();
            width = side ? picture.height() : picture.width();
            height = side ? picture.width() : picture.height();
        }
        var rendition =
                Presets.named(file, Presets.of(type.mediaType(), width, height)).orElseThrow();
        var into = Files.createTempFile(folder, "rendition", "." + rendition.extension());
        Darkroom.develop(source, type, rendition, focus, into);
        try (var made =
                PictureFile.open(into, AcceptedType.of(rendition.mediaType()).orElseThrow())) {
            assertThat(made.width()).isEqualTo(rendition.width());
            assertThat(made.height()).isEqualTo(rendition.height());
        }
        assertThat(MagicBytes.of(into).orElseThrow().mediaType()).isEqualTo(rendition.mediaType());
        return into;
    }

    private BufferedImage seen(byte[] original, String file) throws Exception {
        return seen(original, file, FocalPoint.CENTRE);
    }

    private BufferedImage seen(byte[] original, String file, FocalPoint focus) throws Exception {
        return read(developed(original, file, focus));
    }

    private static BufferedImage read(Path file) throws IOException {
        try (var picture = PictureFile.open(file, MagicBytes.of(file).orElseThrow())) {
            return picture.read(new Rectangle(picture.width(), picture.height()), 1);
        }
    }

    private static void is(BufferedImage picture, double x, double y, Color expected, int tolerance) {
        var at = new Color(picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())));
        var what = "%s for %s".formatted(at, expected);
        assertThat(at.getRed()).as(what).isBetween(expected.getRed() - tolerance, expected.getRed() + tolerance);
        assertThat(at.getGreen()).as(what).isBetween(expected.getGreen() - tolerance, expected.getGreen() + tolerance);
        assertThat(at.getBlue()).as(what).isBetween(expected.getBlue() - tolerance, expected.getBlue() + tolerance);
    }

    /** A quarter of each colour, turned by hand as EXIF describes each orientation. */
    @ParameterizedTest
    @CsvSource({
        "1,RED,GREEN,BLUE,WHITE",
        "2,GREEN,RED,WHITE,BLUE",
        "3,WHITE,BLUE,GREEN,RED",
        "4,BLUE,WHITE,RED,GREEN",
        "5,RED,BLUE,GREEN,WHITE",
        "6,BLUE,RED,WHITE,GREEN",
        "7,WHITE,GREEN,BLUE,RED",
        "8,GREEN,WHITE,RED,BLUE"
    })
    void aPictureIsUpright(int orientation, String topLeft, String topRight, String bottomLeft, String bottomRight)
            throws Exception {
        var quarters = DrawnPictures.drawn(800, 600, canvas -> {
            canvas.setColor(Color.RED);
            canvas.fillRect(0, 0, 400, 300);
            canvas.setColor(Color.GREEN);
            canvas.fillRect(400, 0, 400, 300);
            canvas.setColor(Color.BLUE);
            canvas.fillRect(0, 300, 400, 300);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(400, 300, 400, 300);
        });
        var original = DrawnPictures.withExif(DrawnPictures.jpeg(quarters), orientation, "x");
        for (var file : new String[] {"thumbnail.jpg", "square-320.jpg", "square-320.webp"}) {
            var picture = seen(original, file);
            is(picture, 0.25, 0.25, colour(topLeft), 12);
            is(picture, 0.75, 0.25, colour(topRight), 12);
            is(picture, 0.25, 0.75, colour(bottomLeft), 12);
            is(picture, 0.75, 0.75, colour(bottomRight), 12);
        }
    }

    private static Color colour(String name) throws ReflectiveOperationException {
        return (Color) Color.class.getField(name).get(null);
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.1", "0.9,0.2", "0.5,0.5", "0.05,0.95", "1,1", "0,0"})
    void aCropKeepsItsFocalPoint(double x, double y) throws Exception {
        var dotted = DrawnPictures.drawn(3000, 2000, canvas -> {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, 3000, 2000);
            canvas.setColor(Color.RED);
            canvas.fillOval((int) (x * 3000) - 60, (int) (y * 2000) - 60, 120, 120);
        });
        for (var orientation : new int[] {1, 6}) {
            var original = DrawnPictures.withExif(DrawnPictures.jpeg(dotted), orientation, "x");
            // Seen after the turn, what was at (x, y) is at (1 − y, x).
            var focus = orientation == 1 ? new FocalPoint(x, y) : new FocalPoint(1 - y, x);
            for (var file : new String[] {"square-640.jpg", "wide-1280.jpg", "landscape-640.jpg"}) {
                assertThat(redPixels(seen(original, file, focus))).as(file).isGreaterThan(50);
            }
        }
        var elsewhere = new FocalPoint(x < 0.5 ? 1.0 : 0.0, y < 0.5 ? 1.0 : 0.0);
        if (x != 0.5) {
            assertThat(redPixels(seen(DrawnPictures.jpeg(dotted), "square-640.jpg", elsewhere)))
                    .isZero();
        }
    }

    private static long redPixels(BufferedImage picture) {
        return IntStream.of(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .filter(pixel -> (pixel >> 16 & 0xFF) > 180 && (pixel >> 8 & 0xFF) < 80 && (pixel & 0xFF) < 80)
                .count();
    }

    @Test
    void nothingIsInItButPixels() throws Exception {
        var jpeg = DrawnPictures.jpeg(DrawnPictures.redAndBlue(800, 600));
        var xmp =
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></x:xmpmeta>";
        var full = DrawnPictures.withProfile(
                DrawnPictures.withXmp(
                        DrawnPictures.withIptc(
                                DrawnPictures.withExif(jpeg, 1, "SECRET-ARTIST"), "SECRET-MAKER", "x", "y"),
                        xmp),
                DrawnPictures.displayP3());
        var original = joined(full, latin("<script>alert('SECRET-TAIL')</script>PK\3\4"));
        for (var file : new String[] {"card.jpg", "card.webp", "wide-640.jpg"}) {
            var made = developed(original, file, FocalPoint.CENTRE);
            assertThat(new String(Files.readAllBytes(made), StandardCharsets.ISO_8859_1))
                    .doesNotContain("SECRET", "script", "PK\3\4", "Exif", "ICC_PROFILE", "ICCP", "Photoshop", "xmp");
            var metadata = ImageMetadataReader.readMetadata(made.toFile());
            assertThat(metadata.containsDirectoryOfType(ExifDirectoryBase.class))
                    .isFalse();
            assertThat(metadata.containsDirectoryOfType(IptcDirectory.class)).isFalse();
            assertThat(metadata.containsDirectoryOfType(XmpDirectory.class)).isFalse();
            assertThat(metadata.containsDirectoryOfType(IccDirectory.class)).isFalse();
        }
    }

    @Test
    void plainColoursStayWhatTheyAre() throws Exception {
        for (var colour : new Color[] {new Color(200, 60, 40), new Color(128, 128, 128), new Color(10, 240, 90)}) {
            var drawn = DrawnPictures.plain(700, 500, colour);
            is(seen(DrawnPictures.png(drawn), "card.png"), 0.5, 0.5, colour, 0);
            is(seen(DrawnPictures.jpeg(drawn), "card.jpg"), 0.5, 0.5, colour, 5);
            is(seen(DrawnPictures.png(drawn), "card.webp"), 0.5, 0.5, colour, 6);
            is(seen(WebpPictures.webp(drawn), "card.webp"), 0.5, 0.5, colour, 8);
        }
        is(seen(WebpPictures.animated(3), "thumbnail.webp"), 0.2, 0.5, Color.RED, 12);
    }

    @Test
    void wideColoursBecomeStandardOnes() throws Exception {
        // What Display P3 writes so is pure red in sRGB.
        var drawn = DrawnPictures.plain(700, 500, new Color(234, 51, 35));
        var profile = DrawnPictures.displayP3();
        is(seen(DrawnPictures.withProfile(DrawnPictures.jpeg(drawn), profile), "card.jpg"), 0.5, 0.5, Color.RED, 14);
        is(seen(DrawnPictures.pngWithProfile(drawn, profile), "card.png"), 0.5, 0.5, Color.RED, 12);
        var green = DrawnPictures.plain(700, 500, new Color(128, 168, 120));
        // Computed by the matrices of both (CSS Color 4, section 10).
        is(seen(DrawnPictures.pngWithProfile(green, profile), "card.png"), 0.5, 0.5, new Color(116, 169, 117), 3);
    }

    @Test
    void coloursOfPrintBecomeThoseOfScreens() throws Exception {
        var red = seen(DrawnPictures.cmyk(700, 500, 0, 255, 255, 0), "card.jpg");
        is(red, 0.5, 0.5, new Color(235, 20, 25), 40);
        var white = seen(DrawnPictures.cmyk(700, 500, 0, 0, 0, 0), "card.jpg");
        is(white, 0.5, 0.5, Color.WHITE, 8);
        var black = seen(DrawnPictures.cmyk(700, 500, 0, 0, 0, 255), "card.webp");
        is(black, 0.5, 0.5, Color.BLACK, 45);
    }

    @Test
    void greysStayWhatTheyAre() throws Exception {
        for (var type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            var grey = new BufferedImage(700, 500, type);
            var value = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
            for (var y = 0; y < 500; y++) {
                for (var x = 0; x < 700; x++) {
                    grey.getRaster().setSample(x, y, 0, value);
                }
            }
            is(seen(DrawnPictures.png(grey), "card.png"), 0.5, 0.5, new Color(100, 100, 100), 1);
            if (type == BufferedImage.TYPE_BYTE_GRAY) {
                is(seen(DrawnPictures.jpeg(grey), "card.jpg"), 0.5, 0.5, new Color(100, 100, 100), 3);
            }
        }
    }

    @Test
    void whatIsTransparentStaysSo() throws Exception {
        var drawn = DrawnPictures.drawn(800, 600, BufferedImage.TYPE_INT_ARGB, canvas -> {
            canvas.setColor(Color.RED);
            canvas.fillRect(0, 0, 400, 600);
        });
        for (var file : new String[] {"card.png", "card.webp"}) {
            var picture = seen(DrawnPictures.png(drawn), file);
            assertThat(picture.getRGB(10, 10) >>> 24).isEqualTo(255);
            assertThat(picture.getRGB(600, 10) >>> 24).isZero();
        }
        var palette = new BufferedImage(800, 600, BufferedImage.TYPE_BYTE_INDEXED);
        is(seen(DrawnPictures.encoded(palette, "gif"), "card.png"), 0.5, 0.5, Color.BLACK, 0);
    }

    @Test
    void aGifIsShownWhereItLiesOnItsScreen() throws Exception {
        var gif = DrawnPictures.gifOnScreen(1300, 900, DrawnPictures.redAndBlue(650, 450), 325, 225);
        for (var file : new String[] {"thumbnail.png", "card.png", "lead.png", "square-640.png"}) {
            var picture = seen(gif, file);
            assertThat(picture.getRGB(5, 5) >>> 24).as(file).isZero();
            is(picture, 0.4, 0.5, Color.RED, 2);
            is(picture, 0.6, 0.5, Color.BLUE, 2);
            assertThat(picture.getRGB(picture.getWidth() - 5, picture.getHeight() - 5) >>> 24)
                    .isZero();
        }
    }

    @Test
    void whatIsInvisibleColoursNothing() {
        var drawn = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(0, 0, 0xFFFF0000);
        drawn.setRGB(1, 0, 0x0000FF00);
        var mean = StandardColours.of(AreaAverage.of(drawn, 1, 1), null);
        assertThat(Integer.toHexString(mean.getRGB(0, 0))).isEqualTo("80ff0000");
    }

    @Test
    void aFineGridBecomesGrey() {
        var grid = new BufferedImage(1000, 700, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < 700; y++) {
            for (var x = 0; x < 1000; x++) {
                grid.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
            }
        }
        var small = AreaAverage.of(grid, 250, 175);
        for (var x = 0; x < 250; x++) {
            assertThat(small.getRaster().getSample(x, x % 175, 0)).isBetween(126, 129);
        }
        var odd = AreaAverage.of(grid, 333, 234);
        assertThat(odd.getRaster().getSample(332, 233, 0)).isBetween(90, 165);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void theSameSizeIsTheSamePicture(int width) {
        var picture = DrawnPictures.redAndBlue(width, 3);
        var same = StandardColours.of(AreaAverage.of(picture, width, 3), null);
        for (var x = 0; x < width; x++) {
            assertThat(same.getRGB(x, 2)).isEqualTo(picture.getRGB(x, 2));
        }
    }

    @Test
    void ofALargePictureFewPixelsAreDecoded() {
        for (var size :
                new int[][] {{4000, 3000}, {12_000, 8_000}, {10_000, 10_000}, {2048, 48_000}, {50_000, 2_000}}) {
            for (var rendition : Presets.of("image/jpeg", size[0], size[1])) {
                var preset = Preset.named(rendition.name()).orElseThrow();
                var region = preset.region(size[0], size[1], FocalPoint.CENTRE);
                var step = Darkroom.step(region, rendition.width(), rendition.height());
                assertThat((long) (region.width / step) * (region.height / step))
                        .isLessThanOrEqualTo(1 << 25);
                assertThat(region.width / step).isGreaterThanOrEqualTo(rendition.width());
                assertThat(region.height / step).isGreaterThanOrEqualTo(rendition.height());
            }
        }
        assertThat(Darkroom.step(new Rectangle(4000, 3000), 320, 240)).isEqualTo(6);
        assertThat(ImageIO.getUseCache()).isFalse();
    }
}
