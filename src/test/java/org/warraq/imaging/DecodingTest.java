package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** However many are decoded at a time, there is a bound to what they take together. */
class DecodingTest {
    private static final int MEGABYTE = 1 << 20;

    private final Decoding decoding = new Decoding(10 * MEGABYTE, Duration.ofMillis(200));

    @TempDir
    Path folder;

    @Test
    void whoWantsMoreThanIsLeftIsToldToComeBack() throws IOException {
        var first = decoding.share(4 * MEGABYTE);
        var second = decoding.share(4 * MEGABYTE);
        assertThatThrownBy(() -> decoding.share(4 * MEGABYTE)).isInstanceOfSatisfying(ApiException.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
            assertThat(problem.headers()).containsKey("Retry-After");
        });
        first.close();
        decoding.share(4 * MEGABYTE).close();
        second.close();
    }

    @Test
    void whoWaitsIsNextWhenSomethingIsGivenBack() throws Exception {
        var patient = new Decoding(10 * MEGABYTE, Duration.ofMinutes(1));
        var first = patient.share(8 * MEGABYTE);
        var waiting = CompletableFuture.supplyAsync(() -> shared(patient));
        assertThat(waiting).isNotDone();
        first.close();
        waiting.get(10, TimeUnit.SECONDS).close();
    }

    private static Decoding.Share shared(Decoding decoding) {
        try {
            return decoding.share(8 * MEGABYTE);
        } catch (IOException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void whatTakesMoreThanAllIsDecodedAlone() throws IOException {
        var all = decoding.share(5_000L * MEGABYTE);
        assertThatThrownBy(() -> decoding.share(1)).isInstanceOf(ApiException.class);
        all.close();
        decoding.share(1).close();
    }

    @Test
    void aJpegInSeveralScansIsHeldWhole() throws IOException {
        var picture = DrawnPictures.redAndBlue(300, 200);
        assertThat(held(DrawnPictures.jpeg(picture))).isZero();
        assertThat(held(DrawnPictures.scanned(picture, 1))).isEqualTo(6);
    }

    private int held(byte[] jpeg) throws IOException {
        return JpegScans.heldOfAPixel(Files.write(folder.resolve("x.jpg"), jpeg));
    }

    @Test
    void theLinesOfALongPictureAreCounted() throws IOException {
        var line = new Rectangle(60_000, 1);
        try (var picture = opened(DrawnPictures.png(DrawnPictures.plain(60_000, 1, Color.RED)))) {
            assertThat(picture.taken(line, 1)).isGreaterThan(60_000 * 50);
            assertThat(picture.taken(line, 100)).isGreaterThan(60_000 * 20);
        }
    }

    @Test
    void deepColoursAreCounted() throws IOException {
        var whole = new Rectangle(1000, 1000);
        var deep = DrawnPictures.drawn(1000, 1000, BufferedImage.TYPE_USHORT_GRAY, canvas -> {});
        try (var picture = opened(DrawnPictures.png(deep))) {
            assertThat(picture.taken(whole, 1)).isGreaterThan(1000 * 1000 * 8);
        }
    }

    @Test
    void whereMemoryRunsOutNothingIsSaidOfThePicture() throws IOException {
        // Its pixels are as many bytes as no array of Java can have, however much memory there is.
        int width = 13_902;
        int height = 51_491;
        try (var picture = opened(DrawnPictures.pngOfSize(width, height))) {
            assertThatThrownBy(() -> picture.read(new Rectangle(width, height), 1))
                    .isInstanceOfSatisfying(ApiException.class, problem -> {
                        assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
                        assertThat(problem.headers()).containsKey("Retry-After");
                    });
        }
    }

    private PictureFile opened(byte[] png) throws IOException {
        return PictureFile.open(Files.write(folder.resolve("x.png"), png), AcceptedType.PNG);
    }
}
