package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warraq.imaging.DrawnPictures.box;
import static org.warraq.imaging.DrawnPictures.joined;
import static org.warraq.imaging.DrawnPictures.latin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.http.ProblemType;

/** Films, recordings and AVIF are taken whole or not at all. */
class BoxesTest extends Inspecting {

    private static final byte[] FILM = DrawnPictures.mp4("isom", 61_500);

    @ParameterizedTest
    @ValueSource(strings = {"isom", "qt  ", "M4A "})
    void whatIsCutShortIsRefused(String brand) {
        var whole = DrawnPictures.mp4(brand, 61_500);
        assertThat(of(whole).durationMillis()).isEqualTo(61_500);
        for (var length : new int[] {20, 24, 27, 400, whole.length - 200, whole.length - 95, whole.length - 1}) {
            damaged(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aFilmHasAHead() {
        var brand = box("ftyp", latin("isom\0\0\0\0isom"));
        damaged(brand);
        damaged(joined(brand, box("mdat", new byte[512])));
        assertThat(of(joined(brand, box("moov"))).durationMillis()).isNull();
    }

    @Test
    void whatFollowsABoxIsABox() {
        for (var tail : new String[] {"x", "<script>alert(1)</script>", "\0\0\0\7free", "\0\0\0\11free"}) {
            damaged(joined(FILM, latin(tail)));
        }
        assertThat(of(joined(FILM, latin("\0\0\0\10free"))).durationMillis()).isEqualTo(61_500);
    }

    @Test
    void theLastBoxMayGoToTheEndOfTheFile() {
        var film = joined(FILM, latin("\0\0\0\0mdat"), new byte[99]);
        assertThat(of(film).durationMillis()).isEqualTo(61_500);
    }

    @Test
    void aBoxMayTellItsSizeInSixtyFourBits() {
        assertThat(of(joined(FILM, wide(16 + 99), new byte[99])).durationMillis())
                .isEqualTo(61_500);
        for (var size : new long[] {16 + 98, 16 + 100, 15, 0, Long.MAX_VALUE, Long.MIN_VALUE, -1}) {
            damaged(joined(FILM, wide(size), new byte[99]));
        }
    }

    @Test
    void aFilmMayBeRecordedInManyPieces() {
        var film = new ByteArrayOutputStream();
        film.writeBytes(FILM);
        var piece = joined(box("moof"), box("mdat"));
        for (var number = 0; number < 20_000; number++) {
            film.writeBytes(piece);
        }
        assertThat(of(film.toByteArray()).durationMillis()).isEqualTo(61_500);
    }

    @Test
    void anAvifThatIsCutShortIsRefused() {
        var whole = DrawnPictures.avif(1600, 900);
        assertThat(of(whole).width()).isEqualTo(1600);
        for (var length : new int[] {24, 40, whole.length - 71, whole.length - 1}) {
            damaged(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void anAvifHasASize() {
        var brand = box("ftyp", latin("avif\0\0\0\0avifmif1"));
        damaged(brand);
        damaged(joined(brand, box("meta", new byte[4], box("iprp", box("ipco")))));
        damaged(DrawnPictures.avif(0, 900));
    }

    private void damaged(byte[] bytes) {
        refused(bytes, ProblemType.VALIDATION_FAILED, "damaged");
    }

    private static byte[] wide(long size) {
        return joined(
                latin("\0\0\0\1mdat"), ByteBuffer.allocate(8).putLong(size).array());
    }
}
