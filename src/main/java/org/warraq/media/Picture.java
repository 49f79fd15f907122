package org.warraq.media;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Cards;
import org.warraq.editorial.Outline;
import org.warraq.text.CodePoints;

/** A picture in the content of something that shows it. */
@Schema(name = "Picture", description = "A picture of the library, with words of this place's own.")
public record Picture(
        @NotNull @Schema(required = true, description = "The asset: its id.")
        UUID media,

        @CodePoints(min = 1, max = 1000) @Schema(description = "At most 1,000 characters; the asset's own if left out.")
        String caption,

        @CodePoints(min = 1, max = 1000)
        @Schema(description = "What it shows, for who does not see it; the asset's own if left out.")
        String alt) {

    /** As readers of {@code locale} see it; null if it is none, or not to be shown. */
    public static Image shown(Picture picture, String locale, Cards cards) {
        return picture == null ? null : picture.shown(locale, cards).orElse(null);
    }

    /** As readers of {@code locale} see it; empty if it is not to be shown. */
    public Optional<Image> shown(String locale, Cards cards) {
        return cards.card(media, locale, MediaCard.class)
                .filter(MediaCard::isImage)
                .map(card -> Image.of(card, caption, alt, null));
    }

    /** What is said of it in this place; nothing if there is no picture. */
    public static List<String> words(Picture picture) {
        return picture == null
                ? List.of()
                : Stream.of(picture.caption, picture.alt)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Its mention at {@code pointer}, the place of the picture; none if there is no picture. */
    public static List<Outline.Reference> references(Picture picture, String pointer) {
        return picture == null
                ? List.of()
                : List.of(Outline.Reference.soft(picture.media, pointer + "/media", Asset.IMAGE));
    }
}
