package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.http.Violations;

class ConversionLawsTest {
    private static final String ID = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01";
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

    private static final Pictures OURS = Pictures.oursAt(List.of("https://cms.example"));

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

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
                        "<input>",
                        "<img data-media=" + ID + " alt='" + "وصف ".repeat(400) + "'>",
                        "<video data-media=" + ID + "></video>",
                        "<div class=gallery>",
                        "<figcaption>" + "شرح ".repeat(300) + "<cite>" + "و م ع ".repeat(40) + "</cite></figcaption>",
                        "<figcaption>&#xA0;<cite>\u2067x&#x202E;&#x2028;</cite></figcaption>",
                        "<div class=transcript>",
                        "e&#x301;&#xFFFF;&#1;",
                        "<tr>" + "<td>x".repeat(21),
                        "<tr><td>x<td>x".repeat(101),
                        ("<img data-media=" + ID + ">").repeat(51))
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
        assertThat(Essence.of(Body.ofMarkdown(markdown, OURS).blocks()))
                .as(markdown)
                .isEqualTo(
                        Essence.of(expressible.stream().flatMap(Markdowns::kept).toList()));
    }

    /** What stands alone, or looks like something else, is marked or escaped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                "[caption id=1]نص[/caption]",
                "[embed]https://example.org/a[/embed]",
                "[embed]https://www.youtube.com/watch?v=aqz-KE-bpKQ[/embed]"
            })
    void textThatLooksLikeSomethingElseStaysText(String text) {
        List<Block> body = List.of(
                TextBlock.paragraph(text),
                new Callout(null, text, List.of(Span.of(text)), List.of()),
                new Table(null, List.of(new Table.Row(null, List.of(text), false))),
                new Quote(null, text, null, text),
                new Code(null, null, text));
        assertThat(Essence.of(
                        Body.ofHtml(form(body, BodyForm.HTML), Pictures.NONE).blocks()))
                .isEqualTo(Essence.of(body));
    }

    @Property(tries = 300)
    void htmlConsistsOfOurTemplatesAlone(@ForAll("bodies") List<Block> body) {
        for (Element element : Jsoup.parse(form(body, BodyForm.HTML)).getAllElements()) {
            assertThat(TEMPLATES).contains(element.normalName().replace("#root", "html"));
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey())
                            .matches(
                                    "href|title|src|srcset|alt|width|height|loading|lang|dir|class|controls|preload|download"
                                            + "|data-item|data-media|data-block"));
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
        Stream<String> beans = body.stream()
                .flatMap(block -> VALIDATOR.validate(block).stream()
                        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage()));
        JsonNode json = Bodies.JSON.valueToTree(body);
        boolean normal = Normalizer.isNormalized(json.toString(), Normalizer.Form.NFC);
        return Stream.of(
                        violations.list().stream(),
                        beans,
                        Stream.of("not in NFC").filter(one -> !normal),
                        Stream.of("holds U+0000").filter(one -> json.toString().contains("\\u0000")))
                .flatMap(found -> found)
                .toList();
    }

    private static String form(List<Block> body, BodyForm form) {
        JsonNode delivered = Bodies.JSON.valueToTree(Body.deliver(Body.withKeys(body), Shown.ALL));
        return Body.form(delivered, form);
    }
}
