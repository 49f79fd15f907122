package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Which renditions a picture has. */
class PresetsTest {

    private static List<String> of(int width, int height) {
        return Presets.of("image/jpeg", width, height).stream()
                .filter(rendition -> rendition.extension().equals("jpg"))
                .map(rendition -> rendition.name() + " " + rendition.width() + "×" + rendition.height())
                .toList();
    }

    @Test
    void aLargePictureHasAll() {
        assertThat(of(4000, 3000))
                .containsExactly(
                        "thumbnail 320×240",
                        "card 640×480",
                        "lead 1280×960",
                        "full 2048×1536",
                        "square-320 320×320",
                        "square-640 640×640",
                        "landscape-640 640×480",
                        "landscape-1280 1280×960",
                        "wide-640 640×360",
                        "wide-1280 1280×720");
    }

    @Test
    void aSmallPictureHasThoseThatAreNoLarger() {
        assertThat(of(700, 400))
                .containsExactly("thumbnail 320×183", "card 640×366", "square-320 320×320", "wide-640 640×360");
        assertThat(of(320, 180)).containsExactly("thumbnail 320×180");
    }

    @Test
    void theSmallestPictureHasOneOfItsOwnSize() {
        assertThat(of(100, 80)).containsExactly("thumbnail 100×80");
        assertThat(of(1, 1)).containsExactly("thumbnail 1×1");
        assertThat(of(1, 5000)).containsExactly("thumbnail 1×1280", "card 1×2560");
    }

    @Test
    void aTallPictureIsBounded() {
        assertThat(of(2048, 48_000)).contains("thumbnail 55×1280", "full 350×8192");
        assertThat(of(48_000, 2048)).contains("thumbnail 320×14", "full 2048×87");
    }

    @Test
    void eachIsInTheOriginalsFormatAndInWebp() {
        assertThat(formats("image/jpeg")).containsExactly("jpg", "webp");
        assertThat(formats("image/png")).containsExactly("png", "webp");
        assertThat(formats("image/gif")).containsExactly("png", "webp");
        assertThat(formats("image/webp")).containsExactly("webp");
    }

    @Test
    void whatCannotBeDecodedHasNone() {
        for (var type : List.of("image/svg+xml", "image/avif", "application/pdf", "video/mp4", "text/html")) {
            assertThat(Presets.of(type, 1000, 1000)).isEmpty();
        }
    }

    @Test
    void whatWasAnotherPictureLeadsToTheNearestThatThereIs() {
        var small = Presets.of("image/jpeg", 700, 500);
        assertThat(nearest("card.jpg", small)).isEqualTo("card.jpg");
        assertThat(nearest("card.png", small)).isEqualTo("card.jpg");
        assertThat(nearest("full.webp", small)).isEqualTo("card.webp");
        assertThat(nearest("wide-1280.png", small)).isEqualTo("wide-640.jpg");
        assertThat(nearest("square-640.webp", small)).isEqualTo("square-320.webp");
        assertThat(nearest("square-640.webp", Presets.of("image/jpeg", 300, 200)))
                .isEqualTo("thumbnail.webp");
        for (var unknown : List.of("card", "card.", "card.exe", "original.jpg", ".jpg", "", "cards.jpg")) {
            assertThat(Presets.nearest(unknown, small)).isEmpty();
        }
    }

    private static String nearest(String fileName, List<Rendition> renditions) {
        return Presets.nearest(fileName, renditions).orElseThrow().fileName();
    }

    private static List<String> formats(String mediaType) {
        return Presets.of(mediaType, 320, 200).stream()
                .map(Rendition::extension)
                .toList();
    }

    @Property
    void noneIsEnlargedAndThereIsOneOfTheWhole(
            @ForAll @IntRange(min = 1, max = 60_000) int width, @ForAll @IntRange(min = 1, max = 60_000) int height) {
        var renditions = Presets.of("image/png", width, height);
        assertThat(renditions)
                .anyMatch(rendition ->
                        Preset.named(rendition.name()).orElseThrow().isWhole());
        for (var rendition : renditions) {
            var region = Preset.named(rendition.name()).orElseThrow().region(width, height, FocalPoint.CENTRE);
            assertThat(rendition.width()).isBetween(1, region.width);
            assertThat(rendition.height()).isBetween(1, region.height);
            assertThat((long) rendition.width() * rendition.height()).isLessThanOrEqualTo(2048L * 8192);
        }
        var wholes = renditions.stream()
                .filter(rendition ->
                        Preset.named(rendition.name()).orElseThrow().isWhole())
                .filter(rendition -> rendition.extension().equals("png"))
                .map(rendition -> List.of(rendition.width(), rendition.height()))
                .toList();
        assertThat(new HashSet<>(wholes)).hasSameSizeAs(wholes);
    }

    @Property
    void aCropHoldsItsFocalPoint(
            @ForAll @IntRange(min = 1, max = 5_000) int width,
            @ForAll @IntRange(min = 1, max = 5_000) int height,
            @ForAll @IntRange(min = 0, max = 1_000) int x,
            @ForAll @IntRange(min = 0, max = 1_000) int y) {
        Stream.of(Preset.values()).forEach(preset -> {
            var region = preset.region(width, height, new FocalPoint(x / 1000.0, y / 1000.0));
            assertThat(region.x).isBetween(0, width - region.width);
            assertThat(region.y).isBetween(0, height - region.height);
            var atX = Math.min(width - 1, (int) (x / 1000.0 * width));
            var atY = Math.min(height - 1, (int) (y / 1000.0 * height));
            assertThat(region.contains(atX, atY)).isTrue();
        });
    }
}
