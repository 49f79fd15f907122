package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that only an entity can bring, past the look at the JSON in which the text was sent. */
class ConversionCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#0;",
                "&#1;",
                "&#x7F;",
                "&#xB;",
                "&#xFFFE;",
                "&#xFFFF;",
                "&#x1FFFE;",
                "&#xFDD0;",
                "&#xD800;",
                "&#xDFFF;"
            })
    void whatIsNoCharacterIsLeftOut(String entity) {
        assertThat(text(Body.ofHtml("<p>قبل" + entity + "بعد</p>", Pictures.NONE)))
                .isEqualTo("قبلبعد");
        // CommonMark has U+FFFD in the place of U+0000.
        assertThat(text(Body.ofMarkdown("قبل" + entity + "بعد", Pictures.NONE)).replace("\uFFFD", ""))
                .isEqualTo("قبلبعد");
    }

    @Test
    void attributesAndListingsHoldNoneEither() {
        String html = """
                <p><a href="/a" title="a&#0;b">x</a></p><pre><code class="language-j&#0;s">a&#0;b</code></pre>
                <p>&#0;</p>
                <img data-media="019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01" alt="a&#1;b">""";
        List<Block> blocks = Body.ofHtml(html, Pictures.NONE).blocks();
        assertThat(blocks).hasSize(3);
        assertThat(((Link) ((TextBlock) blocks.get(0)).markDefs().get(0)).title())
                .isEqualTo("ab");
        assertThat(blocks.get(1)).isEqualTo(new Code(null, "js", "ab"));
        assertThat(((Image) blocks.get(2)).alt()).isEqualTo("ab");
    }

    @Test
    void lettersAndTheirSignsAreOneCharacterWhereThereIsOne() {
        assertThat(text(Body.ofHtml("<p>a&#x301; 😀 \u200Fنص</p>", Pictures.NONE)))
                .isEqualTo("\u00E1 😀 \u200Fنص");
    }

    private static String text(Converted converted) {
        return Body.plainText(converted.blocks());
    }
}
