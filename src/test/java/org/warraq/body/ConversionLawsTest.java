package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.warraq.http.Violations;

class ConversionLawsTest {
    private static final Set<String> TEMPLATES = Set.of(
            "html",
            "head",
            "body",
            "p",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "ul",
            "ol",
            "li",
            "strong",
            "em",
            "u",
            "s",
            "code",
            "sub",
            "sup",
            "a",
            "br",
            "figure",
            "figcaption",
            "cite",
            "img",
            "audio",
            "video",
            "div",
            "table",
            "tbody",
            "tr",
            "td",
            "th",
            "pre",
            "hr",
            "aside");

    @Provide
    Arbitrary<List<Block>> bodies() {
        return Bodies.any();
    }

    /** Scraps of markup, in any order: what is open, closed, quoted and nested is left to chance. */
    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<b>",
                        "</i>",
                        "<ul><li>",
                        "</ul>",
                        "<table><tr>",
                        "<td>",
                        "<th colspan=999>",
                        "</table>",
                        "<blockquote>",
                        "<cite>",
                        "<figure>",
                        "<figcaption>",
                        "<img src=x>",
                        "<aside>",
                        "<h1>",
                        "<h6>",
                        "<pre>",
                        "<a href='javascript:alert(1)'>",
                        "<a href=/a>",
                        "<br>",
                        "<br><br>",
                        "<script>",
                        "</script>",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "نص عربي",
                        "text",
                        "\n\n",
                        "\n",
                        " ",
                        "&lt;",
                        "&#0;",
                        "&",
                        "<",
                        "*",
                        "**",
                        "_",
                        "`",
                        "```\n",
                        "# ",
                        "> ",
                        "- ",
                        "1. ",
                        "| a | b |\n| - | - |\n",
                        "[a](b)",
                        "![x](y)",
                        "~~",
                        "\\",
                        "[caption]",
                        "[/caption]",
                        "<iframe src=//x.com/a/status/1>",
                        "<bdi>",
                        "<div dir=rtl lang=xx-y>",
                        "<span style='font-weight:bold;mso-list:l0 level2'>",
                        "<p style='mso-list:l0 level22 lfo1'>",
                        "<video src=/media/a>",
                        "<svg>",
                        "<input>")
                .list()
                .ofMaxSize(25)
                .map(scraps -> String.join("", scraps));
    }

    @Property(tries = 500)
    void htmlSaysAllThatABodySays(@ForAll("bodies") List<Block> body) {
        String html = form(body, BodyForm.HTML);
        assertThat(Essence.of(Body.ofHtml(html, Pictures.NONE).blocks()))
                .as(html)
                .isEqualTo(
                        Essence.of(body.stream().map(ConversionLawsTest::named).toList()));
    }

    /** The name of the person quoted stands where nothing is printed. */
    private static Block named(Block block) {
        return block instanceof Quote quote && quote.person() != null && Essence.words(quote.attribution()) == null
                ? new Quote(null, quote.text(), quote.person(), "card of " + quote.person())
                : block;
    }

    @Property(tries = 500)
    void markdownSaysAllThatItCan(@ForAll("bodies") List<Block> body) {
        List<Block> expressible =
                body.stream().filter(block -> Markdowns.says(block)).toList();
        String markdown = form(expressible, BodyForm.MARKDOWN);
        assertThat(Essence.of(Body.ofMarkdown(markdown, Pictures.NONE).blocks()))
                .as(markdown)
                .isEqualTo(
                        Essence.of(expressible.stream().flatMap(Markdowns::kept).toList()));
    }

    @Property(tries = 300)
    void htmlConsistsOfOurTemplatesAlone(@ForAll("bodies") List<Block> body) {
        for (Element element : Jsoup.parse(form(body, BodyForm.HTML)).getAllElements()) {
            assertThat(TEMPLATES).contains(element.normalName().replace("#root", "html"));
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey())
                            .matches(
                                    "href|title|src|srcset|alt|width|height|loading|lang|dir|class|controls|preload|download"
                                            + "|data-item|data-media"));
        }
    }

    @Property(tries = 300)
    void markdownNeverBecomesHtml(@ForAll("bodies") List<Block> body) {
        String html = MarkdownReader.html(form(body, BodyForm.MARKDOWN));
        Jsoup.parse(html)
                .body()
                .getAllElements()
                .forEach(element ->
                        assertThat(TEMPLATES).contains(element.normalName().replace("thead", "table")));
    }

    @Property(tries = 300)
    void everyFormHasAllWordsOfTheStory(@ForAll("bodies") List<Block> body) {
        String text = form(body, BodyForm.TEXT);
        for (Block block : body) {
            if (block instanceof TextBlock) {
                assertThat(text.replaceAll("\\s+", ""))
                        .contains(Body.blockText(block).replaceAll("\\s+", ""));
            }
        }
    }

    @Property(tries = 1000)
    void anythingAtAllBecomesABodyThatBreaksNoRule(@ForAll("soups") String soup) {
        Stream.of(Body.ofHtml(soup, Pictures.NONE), Body.ofMarkdown(soup, Pictures.NONE))
                .forEach(converted ->
                        assertThat(violationsOf(converted.blocks())).as(soup).isEmpty());
    }

    @Property(tries = 300)
    void anyCharactersBecomeABodyThatBreaksNoRule(@ForAll String text) {
        Stream.of(Body.ofHtml(text, Pictures.NONE), Body.ofMarkdown(text, Pictures.NONE))
                .forEach(converted ->
                        assertThat(violationsOf(converted.blocks())).isEmpty());
    }

    private static List<?> violationsOf(List<Block> body) {
        Violations violations = Violations.atRoot();
        Body.check(Body.withKeys(body), violations.at("body"));
        return violations.list();
    }

    private static String form(List<Block> body, BodyForm form) {
        JsonNode delivered = Bodies.JSON.valueToTree(Body.deliver(Body.withKeys(body), Shown.ALL));
        return Body.form(delivered, form);
    }
}
