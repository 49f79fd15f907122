package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.warraq.imaging.FocalPoint;

class MediaCardTest {
    private static final MediaCard CARD = new MediaCard(
            UUID.randomUUID(),
            "media",
            "ar",
            "slug",
            "path",
            "url",
            "image/jpeg",
            "name",
            1,
            2,
            3,
            4L,
            "alt",
            "caption",
            "credit",
            FocalPoint.CENTRE,
            "blurhash",
            List.of(new ImageRendition("card", "rendition", 5, 6, "image/webp")));

    @Test
    void atOtherAddressesItIsTheSame() {
        assertThat(CARD.at(UnaryOperator.identity())).isEqualTo(CARD);
        var signed = CARD.at(address -> address + "?signed");
        assertThat(signed.url()).isEqualTo("url?signed");
        assertThat(signed.renditions()).extracting(ImageRendition::url).containsExactly("rendition?signed");
    }
}
