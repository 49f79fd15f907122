package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warraq.imaging.DrawnPictures.joined;
import static org.warraq.imaging.DrawnPictures.latin;

import java.awt.Color;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.http.ProblemType;

/** What a picture may ask of the server. */
class LimitsOfPicturesTest extends Inspecting {

    private static final byte[] JPEG = DrawnPictures.jpeg(DrawnPictures.redAndBlue(300, 200));

    @Test
    void aPictureThatIsTooLargeIsRefusedByItsHeader() {
        for (var size : new int[][] {{50_000, 50_000}, {100_000_001, 1}, {Integer.MAX_VALUE, Integer.MAX_VALUE}}) {
            var begin = System.nanoTime();
            refused(DrawnPictures.pngOfSize(size[0], size[1]), ProblemType.VALIDATION_FAILED, "too-large");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
        }
        refused(joined(JPEG, new byte[2_000_000]), ProblemType.VALIDATION_FAILED, "too-large");
        assertThat(of(joined(DrawnPictures.mp4("isom", 9), new byte[3_000_000])).mediaType())
                .isEqualTo("video/mp4");
    }

    @ParameterizedTest
    @CsvSource({"4500000,1", "8000000,2", "65536,1", "1,65536"})
    void aSideThatIsTooLongIsRefusedHoweverFewPixelsThereAre(int width, int height) {
        var problem = refused(DrawnPictures.pngOfSize(width, height), ProblemType.VALIDATION_FAILED);
        assertThat(problem.errors().get(0).code()).isEqualTo("too-large");
        assertThat(problem.errors().get(0).detail()).contains("65535").contains("on a side");
    }

    @ParameterizedTest
    @CsvSource({"65535,1", "1,65535", "65535,40"})
    void aSideMayBeAsLongAsOfAJpeg(int width, int height) {
        var picture = of(DrawnPictures.png(DrawnPictures.plain(width, height, Color.RED)));
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        assertThat(picture.blurhash()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"65535,1", "65535,33", "65535,255", "255,65535", "65535,1525", "10000,10000", "300,200", "1,1"})
    void whateverTheShapeOfAPictureFewOfItsPixelsAreRead(int width, int height) {
        var step = Inspection.step(width, height);
        assertThat((long) (width / step) * (height / step)).isBetween(1L, 1L << 21);
    }

    @Test
    void anSvgHasALimitOfItsOwn() {
        var start = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"";
        var largest = start + "x".repeat(1_000 - start.length() - 3);
        assertThat(of(latin(largest + "\"/>")).mediaType()).isEqualTo("image/svg+xml");
        assertThat(refused(latin(largest + "x\"/>"), ProblemType.BODY_TOO_LARGE).extensions())
                .containsEntry("limit", 1_000L);
    }
}
