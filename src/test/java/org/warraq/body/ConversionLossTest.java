package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the document would see stays, or is told of. */
class ConversionLossTest {
    private static final String ID = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01";
    private static final String OWN = "<img src=/media/" + ID + "/a/card.webp alt=''>";
    private static final String VIDEO = "<iframe src=https://www.youtube.com/embed/abc></iframe>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<figure>OWN<p>فقرة طويلة</p></figure> ~ image/فقرة طويلة",
                "<figure>OWN<p>فقرة</p><figcaption>شرح</figcaption></figure> ~ image شرح/فقرة",
                "<figure><p>قبل</p>VIDEO<p>بعد</p></figure> ~ قبل/embed/بعد",
                "<figure>VIDEOVIDEO</figure> ~ embed/embed",
                "<figure>VIDEO<figcaption>شرح</figcaption></figure> ~ embed/شرح",
                "<div class=gallery><p>مقدمة</p>OWN</div> ~ مقدمة/image",
                "<div class=gallery><p>مقدمة</p>OWNOWN<p>خاتمة</p></div> ~ مقدمة/gallery/خاتمة",
                "<div class=gallery>OWN<p class=caption>شرح</p></div> ~ gallery شرح",
                "<div class=gallery>OWNOWN<p class=caption>شرح</p></div> ~ gallery/شرح",
                "<blockquote>OWN<p>قول</p><cite>ليلى</cite></blockquote> ~ image/قول/ليلى",
                "<blockquote><ul><li>أول<li>ثان</ul><cite>ليلى</cite></blockquote> ~ أول/ثان/ليلى",
                "<figure><blockquote><h3>عنوان</h3>قول</blockquote><figcaption>ليلى</figcaption></figure> ~ عنوان/قول/ليلى",
                "<pre>سطرOWN</pre> ~ code/image",
                "<figure>OWN<figcaption>شرح<ul><li>أول</ul></figcaption></figure> ~ image/شرح/أول",
                "<figure><table><tr><td>أ<td>ب</table><figcaption>شرح</figcaption></figure> ~ table/شرح",
                "<aside><p>أول</p><h3>عنوان</h3><p>ثان</p></aside> ~ أول/عنوان/ثان",
                "<table><tr><td>أ<td>بVIDEO</table> ~ أ/ب/embed",
            })
    void everythingKeepsItsPlace(String html, String blocks) {
        Converted converted = Body.ofHtml(html.replace("OWN", OWN).replace("VIDEO", VIDEO), Pictures.NONE);
        assertThat(converted.blocks().stream().map(ConversionLossTest::outline)).containsExactly(blocks.split("/"));
        assertThat(converted.losses()).isEmpty();
    }

    private static String outline(Block block) {
        if (block instanceof TextBlock) {
            return Body.blockText(block);
        }
        boolean shown = block instanceof Image || block instanceof Gallery;
        return (block.type() + " " + (shown ? Body.blockText(block) : "")).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<figure><img src=https://x.example/a.jpg alt=منصة><figcaption>شرح <cite>و م ع</cite></figcaption></figure> ~ image-not-taken ~ https://x.example/a.jpg | شرح | منصة | و م ع",
                "<a href=https://x.example/story>OWN</a> ~ link-not-kept ~ https://x.example/story",
                "<table><tr><td><b>أ</b><td>ب</table> ~ table-flattened ~ marks in: أ | ب",
                "<figure>OWN<figcaption><a href=/x>شرح</a></figcaption></figure> ~ link-not-kept ~ /x",
                "<figure>OWN<figcaption>شرح <b>مهم</b></figcaption></figure> ~ marks-not-kept ~ شرح مهم",
                "<blockquote><p><b>قول</b></p><cite>ليلى</cite></blockquote> ~ marks-not-kept ~ قول",
                "<aside><h3><b>عنوان</b></h3><p>نص</p></aside> ~ marks-not-kept ~ عنوان",
                "<table><tr><td>أ<td>ب<textarea>ج</textarea></table> ~ element-not-kept ~ <textarea> ج",
                "<p>س<button>أرسل</button></p> ~ element-not-kept ~ <button> أرسل",
                "<pre>س<a href=/x>ص</a></pre> ~ link-not-kept ~ /x",
                "<ol start=7><li>أ</ol> ~ number-not-kept ~ <ol start=7>",
                "<ol reversed><li>أ<li>ب</ol> ~ number-not-kept ~ <ol reversed>",
                "<ol><li>أ<li value=9>ب</ol> ~ number-not-kept ~ <li value=9>",
                "<table><tr><th>أ<td><ul><li>ب</ul></table> ~ table-flattened ~ lists, headings or players in: أ ب",
            })
    void whatIsLostIsTold(String html, String code, String detail) {
        Converted converted = Body.ofHtml(html.replace("OWN", OWN), Pictures.NONE);
        assertThat(converted.losses()).hasSize(1);
        assertThat(converted.losses().get(0).code().text()).isEqualTo(code);
        assertThat(converted.losses().get(0).detail()).isEqualTo(detail);
    }

    @Test
    void aListThatBeginsWithOneLosesNothing() {
        assertThat(Body.ofHtml("<ol start=1><li>أ</ol><ul><li value=9>ب</ul>", Pictures.NONE)
                        .losses())
                .isEmpty();
    }

    @Test
    void aListOfMarkdownThatBeginsElsewhereIsTold() {
        assertThat(Body.ofMarkdown("7. سابع\n8. ثامن", Pictures.NONE).losses())
                .containsExactly(new Loss(Loss.Code.NUMBER, 0, "<ol start=7>"));
    }

    @Test
    void aLinkThatShowsThePictureLargerIsNoLoss() {
        assertThat(Body.ofHtml("<a href=https://x.example/a.jpg>" + OWN + "</a>", Pictures.NONE)
                        .losses())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><span style='display: none'>سر</span>س</td><td>ص</td></tr></table>",
                "<table><tr><td>س</td><td>ص</td></tr><tr hidden><td>سر</td><td>سر</td></tr></table>",
                "<table><tr><td>س</td><td>ص</td><td style='visibility:hidden'>سر</td></tr></table>",
                "<table><tr><td>س</td><td>ص<select><option>سر</select></td></tr></table>",
                "<figure>OWN<figcaption>س<span hidden>سر</span></figcaption></figure>",
                "<p>س<span style='visibility: hidden'>سر</span></p>",
                "<blockquote><p>س<i style=display:none>سر</i></p><cite>ص<b hidden>سر</b></cite></blockquote>",
                "<pre>س<span hidden>سر</span></pre>",
                "<aside><p>س<datalist><option>سر</datalist><noframes>سر</noframes></p></aside>"
            })
    void whatIsHiddenIsNotPublished(String html) {
        List<Block> blocks =
                Body.ofHtml(html.replace("OWN", OWN), Pictures.NONE).blocks();
        assertThat(blocks).isNotEmpty();
        assertThat(blocks.toString()).contains("س").doesNotContain("سر");
    }

    @Test
    void lossesBeyondAHundredAreCounted() {
        List<Loss> losses =
                Body.ofHtml("<svg></svg>".repeat(150), Pictures.NONE).losses();
        assertThat(losses).hasSize(101);
        assertThat(losses.get(100)).isEqualTo(new Loss(Loss.Code.MORE, 0, "50 more"));
    }

    @ParameterizedTest
    @CsvSource({
        "/media/ID/a/card.jpg, true",
        "https://cms.example/media/ID/a/card.jpg, true",
        "https://evil.example/media/ID/a/card.jpg, false",
        "https://evil.example/https://cms.example/media/ID/a/card.jpg, false",
        "/elsewhere/media/ID/a/card.jpg, false",
        "//evil.example/media/ID/a/card.jpg, false"
    })
    void onlyOurAddressesAreOurPictures(String address, boolean ours) {
        Pictures pictures = Pictures.oursAt(List.of("https://cms.example"));
        assertThat(Body.ofHtml("<img src=" + address.replace("ID", ID) + ">", pictures)
                        .blocks())
                .hasSize(ours ? 1 : 0);
        assertThat(Body.ofHtml("<audio src=" + address.replace("ID", ID) + "></audio>", pictures)
                        .blocks()
                        .get(0))
                .isInstanceOf(ours ? Audio.class : TextBlock.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p dir=auto>Hello</p>~LTR",
                "<p dir=auto>١ - نص</p>~RTL",
                "<div dir=auto><p>42, <b>Hello</b></p></div>~LTR"
            })
    void theDirectionOfATextWithinAnotherIsThatOfItsFirstLetter(String html, String direction) {
        TextBlock block = (TextBlock) Body.ofHtml("<div dir=rtl>" + html + "</div>", Pictures.NONE)
                .blocks()
                .get(0);
        assertThat(block.dir()).hasToString(direction);
    }
}
