package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids in a text from elsewhere that name nothing here. */
class KnownTest {
    private static final UUID HERE = UUID.fromString("019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01");
    private static final UUID GONE = UUID.fromString("019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e02");

    @Test
    void whatNamesNothingIsLeftOutAndItsTextStays() {
        Converted converted = Body.ofHtml(
                        """
                <svg>رسم</svg><figure><img data-media="GONE" alt="وصف"><figcaption>شرح</figcaption></figure>
                <figure class="gallery"><img data-media="GONE"><img data-media="HERE"></figure>
                <figure><video data-media="GONE"></video></figure><p class="reference"><a data-item="GONE">خبر</a></p>
                <figure><blockquote>قول</blockquote><figcaption><a data-item="GONE">ليلى</a></figcaption></figure>
                <p>قال <a data-item="GONE">عمر</a> لـ<a data-item="HERE">ليلى</a></p>
                <aside><p><a data-item="GONE">سعيد</a></p></aside><svg>رسم</svg>
                """.replace("GONE", GONE.toString()).replace("HERE", HERE.toString()), Pictures.NONE)
                .knowing(HERE::equals, HERE::equals);

        assertThat(Body.references(converted.blocks())).containsExactly(HERE);
        assertThat(converted.blocks().stream().map(Block::type))
                .containsExactly("gallery", "quote", "block", "callout");
        assertThat(Body.plainText(converted.blocks())).isEqualTo("قول\nليلى\nقال عمر لـليلى\nسعيد");
        assertThat(converted.losses().stream().map(Loss::code)).startsWith(Loss.Code.ELEMENT, Loss.Code.UNKNOWN);
        assertThat(converted.losses().stream().map(Loss::block)).isSorted().endsWith(4);
        assertThat(converted.losses()).hasSize(9).contains(new Loss(Loss.Code.UNKNOWN, 0, GONE + " | شرح | وصف"));
    }

    @Test
    void whatIsAllKnownStaysAsItWas() {
        Converted converted = Body.ofHtml("<p>نص</p><img data-media=" + HERE + ">", Pictures.NONE);
        assertThat(converted.knowing(HERE::equals, HERE::equals)).isEqualTo(converted);
        assertThat(converted.blocks())
                .isEqualTo(List.of(TextBlock.paragraph("نص"), new Image(null, HERE, null, null, null)));
    }
}
