package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is too long for its place, or too much for one block. */
class FittingTest {
    private static final String ID = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01";
    private static final String PICTURE = "<img data-media=" + ID + ">";

    @Test
    void aCaptionThatIsTooLongFollowsThePicture() {
        String caption = "شرح ".repeat(500).strip();
        Converted converted =
                Body.ofHtml("<figure>" + PICTURE + "<figcaption>" + caption + "</figcaption></figure>", Pictures.NONE);
        assertThat(((Image) converted.blocks().get(0)).caption()).isNull();
        assertThat(Body.blockText(converted.blocks().get(1))).isEqualTo(caption);
        assertThat(converted.losses()).containsExactly(new Loss(Loss.Code.MOVED, 0, caption));
    }

    @Test
    void aTranscriptThatIsTooLongFollowsInParagraphs() {
        String transcript = ("<p>" + "كلمة ".repeat(10_000).strip() + "</p>").repeat(3);
        Converted converted = Body.ofHtml(
                "<figure><audio data-media=" + ID + "></audio><div class=transcript>" + transcript + "</div></figure>",
                Pictures.NONE);
        assertThat(converted.blocks()).hasSize(4);
        assertThat(((Audio) converted.blocks().get(0)).transcript()).isNull();
        assertThat(converted.losses().get(0).code()).isEqualTo(Loss.Code.MOVED);
    }

    @Test
    void creditAndDescriptionAreCutAfterAWord() {
        Converted converted = Body.ofHtml(
                "<figure><img data-media=" + ID + " alt='" + "وصف ".repeat(400) + "'><figcaption><cite>"
                        + "و م ع ".repeat(50) + "\u202E</cite></figcaption></figure>",
                Pictures.NONE);
        Image image = (Image) converted.blocks().get(0);
        assertThat(image.alt())
                .hasSizeLessThanOrEqualTo(Wording.LONGEST_CAPTION)
                .endsWith("وصف…");
        assertThat(image.credit())
                .hasSizeLessThanOrEqualTo(Wording.LONGEST_CREDIT)
                .endsWith("…")
                .doesNotContain("\u202E");
        assertThat(converted.losses().stream().map(Loss::code)).containsExactly(Loss.Code.CUT, Loss.Code.CUT);
    }

    @Test
    void moreRowsAndPicturesThanABlockMayHaveGoOnInAnother() {
        String rows = "<table>" + "<tr><td>أ<td>ب".repeat(101) + "</table>";
        Converted converted = Body.ofHtml(rows + "<figure>" + PICTURE.repeat(51) + "</figure>", Pictures.NONE);
        assertThat(converted.blocks().stream().map(FittingTest::size)).containsExactly(100, 1, 50, 1);
        assertThat(converted.losses())
                .containsExactly(
                        new Loss(Loss.Code.PARTED, 0, "101 rows"), new Loss(Loss.Code.PARTED, 2, "51 pictures"));
    }

    private static int size(Block block) {
        return block instanceof Table table
                ? table.rows().size()
                : ((Gallery) block).images().size();
    }

    @Test
    void moreColumnsThanATableMayHaveStandInItsLast() {
        Converted converted = Body.ofHtml("<table><tr>" + "<td>س".repeat(22) + "</table>", Pictures.NONE);
        List<String> cells = ((Table) converted.blocks().get(0)).rows().get(0).cells();
        assertThat(cells).hasSize(20).endsWith("س | س | س");
        assertThat(converted.losses().get(0).code()).isEqualTo(Loss.Code.TABLE);
    }
}
