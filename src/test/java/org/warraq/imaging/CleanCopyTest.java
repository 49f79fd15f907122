package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warraq.imaging.DrawnPictures.joined;
import static org.warraq.imaging.DrawnPictures.latin;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a clean copy readers see the same picture, and learn nothing else. */
class CleanCopyTest {
    private static final BufferedImage PICTURE = DrawnPictures.redAndBlue(300, 200);
    private static final String SECRET = "the house of the witness";

    @TempDir
    Path folder;

    private byte[] clean(byte[] original) throws IOException {
        var file = Files.write(folder.resolve("original"), original);
        var into = folder.resolve("clean");
        CleanCopy.write(file, MagicBytes.of(file).orElseThrow(), into);
        return Files.readAllBytes(into);
    }

    private int[] pixels(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("seen"), bytes);
        try (var picture = PictureFile.open(file, MagicBytes.of(file).orElseThrow())) {
            var seen = picture.read(new Rectangle(picture.width(), picture.height()), 1);
            return seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        }
    }

    private Orientation orientation(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("turned"), bytes);
        return Credits.of(Particulars.of(file, MagicBytes.of(file).orElseThrow()))
                .orientation();
    }

    private void isCleaned(byte[] original, int orientation) throws IOException {
        var clean = clean(original);
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains(SECRET);
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(pixels(clean)).isEqualTo(pixels(original));
        assertThat(orientation(clean).value()).isEqualTo(orientation);
        assertThat(clean(clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aJpegIsItsPixelsItsColoursAndItsTurn(int orientation) throws IOException {
        var jpeg = DrawnPictures.withProfile(DrawnPictures.jpeg(PICTURE), DrawnPictures.displayP3());
        var marked = DrawnPictures.withSegment(jpeg, 0xFE, latin(SECRET));
        marked = DrawnPictures.withSegment(marked, 0xE2, latin("MPF\0" + SECRET));
        marked = DrawnPictures.withSegment(marked, 0xE5, latin(SECRET));
        marked = DrawnPictures.withIptc(marked, SECRET, SECRET, SECRET);
        marked = DrawnPictures.withXmp(marked, "<x>" + SECRET + "</x>");
        marked = joined(DrawnPictures.withExif(marked, orientation, SECRET), jpeg, latin(SECRET));
        isCleaned(marked, orientation);
        assertThat(new String(clean(marked), StandardCharsets.ISO_8859_1)).contains("ICC_PROFILE");
    }

    @Test
    void aJpegInSeveralScansStaysSo() throws IOException {
        var jpeg = DrawnPictures.scanned(PICTURE, 3);
        assertThat(clean(jpeg)).isEqualTo(jpeg);
        var ink = DrawnPictures.cmyk(120, 80, 0, 255, 255, 0);
        isCleaned(DrawnPictures.withExif(ink, 1, SECRET), 1);
    }

    @Test
    void theSmallCopyInTheFirstSegmentIsLeftOut() throws IOException {
        var jpeg = DrawnPictures.jpeg(PICTURE);
        var rest = Arrays.copyOfRange(jpeg, 20, jpeg.length);
        var jfif = joined(latin("JFIF\0"), new byte[] {1, 1, 0, 0, 1, 0, 1, 3, 3}, latin(SECRET), new byte[3]);
        isCleaned(DrawnPictures.withSegment(joined(Arrays.copyOf(jpeg, 2), rest), 0xE0, jfif), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void aPngIsItsPixelsItsColoursAndItsTurn(int orientation) throws IOException {
        var png = DrawnPictures.pngWithProfile(PICTURE, DrawnPictures.displayP3());
        var marked = DrawnPictures.withChunk(png, "tEXt", latin("Comment\0" + SECRET));
        marked = DrawnPictures.withChunk(marked, "iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + SECRET));
        marked = DrawnPictures.withChunk(marked, "xxXx", latin(SECRET));
        marked = DrawnPictures.withChunk(marked, "eXIf", DrawnPictures.exif(orientation, SECRET));
        isCleaned(joined(marked, latin(SECRET)), orientation);
        assertThat(new String(clean(marked), StandardCharsets.ISO_8859_1)).contains("iCCP");
        assertThat(clean(png)).isEqualTo(png);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aWebpIsItsPixelsAndItsTurn(int orientation) throws IOException {
        isCleaned(WebpPictures.saying(DrawnPictures.exif(orientation, SECRET), "<x>" + SECRET + "</x>"), orientation);
        assertThat(clean(WebpPictures.PLAIN)).isEqualTo(WebpPictures.PLAIN);
        assertThat(clean(WebpPictures.animated(3))).isEqualTo(WebpPictures.animated(3));
    }
}
