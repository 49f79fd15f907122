package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that nest deeper than a stack. */
class ConversionDepthTest {
    private static final int DEPTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<span style='font-weight:bold'>",
                "<blockquote>",
                "<ul><li>",
                "<figure>",
                "<aside>",
                "<table><tr><td>",
                "<a href=/a>",
                "<bdi>",
                "<section>"
            })
    void htmlMayNestAsDeepAsItLikes(String open) {
        Converted converted = Body.ofHtml(open.repeat(DEPTH / (open.length() / 3)) + "نص", Pictures.NONE);
        assertThat(Body.plainText(converted.blocks())).contains("نص");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "*a _b ", "[", "**a *b ", "<div>"})
    void markdownMayNestAsDeepAsItLikes(String open) {
        Converted converted = Body.ofMarkdown(open.repeat(DEPTH / 4) + "نص", Pictures.NONE);
        assertThat(Body.plainText(converted.blocks())).contains("نص");
    }
}
