package org.warraq.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Scripts in every string and file, looked at in Chromium by the most careless of clients, run nowhere. Needs Node, npm
 * and Chromium; without them it is skipped.
 */
@NewsroomTest
class ScriptingTest {

    /** What begins like this is answered with a problem, most of which tell what was asked. */
    private static final List<String> ECHOES = List.of(
            "/",
            "/v1/",
            "/v1/articles/",
            "/v1/articles?",
            "/v1/articles?limit=",
            "/v1/articles?sort=",
            "/v1/articles/by-slug/",
            "/v1/resolve?path=/",
            "/v1/preview/",
            "/media/",
            "/manage/v1/",
            "/openapi?format=",
            "/docs/");

    private static final int TOGETHER = 6;

    /** A body shows some dozens of pictures at most, three for each of these. */
    private static final int IN_A_BODY = 16;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    @Inject
    Newsroom newsroom;

    @BeforeAll
    static void chromium() throws IOException, InterruptedException {
        var missing = Browser.missing();
        assumeTrue(missing.isEmpty(), missing + " not here: not tested whether scripts run in what is served");
    }

    /** Else what the other tests see would say nothing. */
    @Test
    void everyScriptRunsWhereNobodyEscapesIt() throws Exception {
        var inserted = new ArrayList<Browser.Inserted>();
        ScriptCorpus.markup().forEach(script -> inserted.add(new Browser.Inserted(script, script)));
        ScriptCorpus.markdown().forEach(script -> inserted.add(new Browser.Inserted(script, careless(script))));
        var ran = Browser.open(inserted, List.of()).ran();
        assertThat(inserted)
                .filteredOn(one -> ran.stream().noneMatch(name -> name.startsWith(one.name() + ", ")))
                .as("what did not run")
                .isEmpty();
    }

    @Test
    void whatIsWrittenRunsNowhere() throws Exception {
        var scripts = ScriptCorpus.allMarkup();
        var scripted = new ScriptedNewsroom(newsroom, scripts);
        var articles =
                parts(scripts, IN_A_BODY).stream().map(scripted::portableText).toList();
        var inserted = articles.stream()
                .flatMap(article -> Stream.of(html(article), markdown(article)))
                .toList();
        nothing(Browser.open(inserted, documents(articles.get(0))));
    }

    @Test
    void whatIsSentAsHtmlOrMarkdownRunsNowhere() throws Exception {
        var scripted = new ScriptedNewsroom(newsroom, ScriptCorpus.allMarkup());
        // What leaves an element open would hide what follows it: such scripts are alone.
        written(scripted, ScriptCorpus.others(), 1);
        written(scripted, ScriptCorpus.markup(), TOGETHER);
        for (var part : parts(ScriptCorpus.addresses(), TOGETHER)) {
            scripted.body("bodyHtml", joined(part, ScriptingTest::pointing));
            scripted.body("bodyMarkdown", joined(part, "[x](%1$s) [x](<%1$s>) <%1$s>"::formatted));
        }
        for (var part : parts(ScriptCorpus.markdown(), TOGETHER)) {
            scripted.body("bodyMarkdown", joined(part, script -> script));
        }
        var inserted = new ArrayList<>(bodies("html"));
        inserted.addAll(bodies("markdown"));
        nothing(Browser.open(inserted, List.of()));
    }

    private static void written(ScriptedNewsroom scripted, List<String> scripts, int together) {
        for (var part : parts(scripts, together)) {
            scripted.body("bodyHtml", joined(part, script -> script + around(scripted, script)));
            scripted.body("bodyMarkdown", joined(part, "%1$s\n\n**x** %1$s\n\n![%1$s](/x \"%1$s\")"::formatted));
        }
    }

    private static List<List<String>> parts(List<String> scripts, int size) {
        return IntStream.range(0, (scripts.size() + size - 1) / size)
                .mapToObj(part -> scripts.subList(part * size, Math.min(scripts.size(), (part + 1) * size)))
                .toList();
    }

    private static String joined(List<String> part, UnaryOperator<String> as) {
        return part.stream().map(as).collect(Collectors.joining("\n\n"));
    }

    @Test
    void whatIsUploadedRunsNowhere() throws Exception {
        var drawing = newsroom.asset(ScriptCorpus.drawing(), "رسم.svg");
        var polyglot = newsroom.asset(ScriptCorpus.pictureAndPage(), "x.html");
        var page = "<!doctype html><html><body><script>__ran=1</script></body></html>";
        newsroom.desk()
                .multiPart("file", "صورة.jpg", page.getBytes(StandardCharsets.UTF_8), "image/jpeg")
                .post("/manage/v1/media")
                .then()
                .statusCode(415);
        var images = List.of(image(drawing), image(polyglot));
        var article = newsroom.article()
                .in(newsroom.section("دولي").live())
                .with("body", images)
                .live();
        var files = given().get(article.path()).jsonPath().<String>getList("body.image.url");
        assertThat(files).hasSize(2);
        var findings = Browser.open(List.of(html(article)), files);
        nothing(findings);
        assertThat(findings.downloads()).containsExactly(files.get(0));
        assertThat(findings.shown()).containsExactly(files.get(1));
    }

    @Test
    void anAddressThatRunsIsRefusedWhereverThereIsOne() {
        var scripted = new ScriptedNewsroom(newsroom, ScriptCorpus.markup());
        for (var address : List.of("javascript:__ran=1", "data:text/html,<script>__ran=1</script>", "vbscript:x")) {
            refused("articles", content(scripted).with("source", Map.of("name", "x", "url", address)));
            refused("articles", content(scripted).with("seo", Map.of("canonicalUrl", address)));
            refused("articles", content(scripted).with("body", List.of(linked(address))));
            refused("articles", content(scripted).with("body", List.of(embedded(address))));
            refused("people", newsroom.person("سناء").with("sameAs", List.of(address)));
            refused("events", newsroom.event("معرض").with("url", address));
            newsroom.post("/manage/v1/redirects", Map.of("from", "/x", "to", address))
                    .then()
                    .statusCode(422);
        }
        var links = ScriptCorpus.addresses().stream()
                .filter(address -> !address.startsWith("https:"))
                .map(ScriptingTest::linked)
                .toList();
        newsroom.post(
                        "/manage/v1/articles",
                        content(scripted).with("body", links).content())
                .then()
                .statusCode(422)
                .body("errors", hasSize(links.size()));
    }

    private Writing content(ScriptedNewsroom scripted) {
        return newsroom.article().in(scripted.section());
    }

    private void refused(String collection, Writing writing) {
        newsroom.post("/manage/v1/" + collection, writing.content())
                .then()
                .statusCode(422)
                .body("errors", hasSize(1));
    }

    private static Map<String, Object> linked(String address) {
        var link = Map.of("_type", "link", "_key", "l", "href", address);
        var span = Map.of("_type", "span", "text", "x", "marks", List.of("l"));
        return Map.of("_type", "block", "children", List.of(span), "markDefs", List.of(link));
    }

    private static Map<String, Object> embedded(String address) {
        return Map.of("_type", "embed", "provider", "youtube", "url", address);
    }

    private static Map<String, Object> image(Newsroom.Thing asset) {
        return Map.of("_type", "image", "media", asset.id());
    }

    private static void nothing(Browser.Findings found) {
        assertThat(found.ran()).as("what ran").isEmpty();
        assertThat(found.addresses()).as("addresses that are none").isEmpty();
        assertThat(found.foreign()).as("requests to other hosts").isEmpty();
        assertThat(found.dialogs()).as("dialogs").isEmpty();
        assertThat(found.windows()).as("windows").isEmpty();
        assertThat(found.errors()).as("errors of scripts").isEmpty();
    }

    private static Browser.Inserted html(Newsroom.Thing article) {
        var view = given().get(article.path() + "?body=html")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var texts = Stream.of(
                        view.getString("headline"),
                        view.getString("kicker"),
                        view.getString("standfirst"),
                        view.getString("leadImage.caption"))
                .filter(Objects::nonNull)
                .toList();
        return new Browser.Inserted("html", view.getString("body"), texts);
    }

    private static Browser.Inserted markdown(Newsroom.Thing article) {
        var body = given().get(article.path() + "?body=markdown").jsonPath().getString("body");
        return new Browser.Inserted("markdown", careless(body));
    }

    /** The bodies of all that is live, so many on a page that none can hide the others unnoticed. */
    private static List<Browser.Inserted> bodies(String form) {
        var found = new ArrayList<Browser.Inserted>();
        var path = "/v1/articles?view=full&limit=20&body=" + form;
        for (String cursor = ""; cursor != null; ) {
            var page =
                    given().get(path + cursor).then().statusCode(200).extract().jsonPath();
            var html = page.<String>getList("data.body").stream()
                    .map(body -> form.equals("html") ? body : careless(body))
                    .map(body -> "<section class=\"body\">" + body + "</section>")
                    .collect(Collectors.joining("\n"));
            found.add(new Browser.Inserted(form + " " + found.size(), html));
            var next = page.getString("meta.nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return found;
    }

    /** HTML of Markdown by a renderer that lets all HTML and every address through. */
    private static String careless(String markdown) {
        var document = Parser.builder().extensions(TABLES).build().parse(markdown);
        return HtmlRenderer.builder().extensions(TABLES).build().render(document);
    }

    /** The script as all that HTML can say of a picture, link or table. */
    private static String around(ScriptedNewsroom scripted, String script) {
        var text = ScriptCorpus.quoted(script);
        return """
                <p title="%1$s"><a href="/x" title="%1$s">%1$s</a></p><pre><code class="language-%1$s">%1$s</code></pre>
                <figure><img data-media="%2$s" src="/x" alt="%1$s"><figcaption>%1$s<cite>%1$s</cite></figcaption></figure>
                <blockquote><p>%1$s</p><footer>%1$s</footer></blockquote><aside><h4>%1$s</h4><p>%1$s</p></aside>
                <table><tr><th>%1$s</th></tr><tr><td>%1$s</td></tr></table><p lang="%1$s" dir="%1$s">x</p>
                """.formatted(text, scripted.picture().id());
    }

    private static String pointing(String address) {
        return """
                <p><a href="%1$s">x</a><img src="%1$s"><svg><a xlink:href="%1$s">x</a></svg></p><iframe src="%1$s"></iframe>
                <video src="%1$s" poster="%1$s"></video><form action="%1$s"><button formaction="%1$s">x</button></form>
                <object data="%1$s"></object><blockquote cite="%1$s">x</blockquote><embed src="%1$s">
                """.formatted(ScriptCorpus.quoted(address));
    }

    /** All that a browser can be sent to: documents, lists, problems that echo what was asked. */
    private static List<String> documents(Newsroom.Thing article) {
        var paths = new ArrayList<String>();
        for (var form : List.of("portable-text", "html", "markdown", "text")) {
            paths.add(article.path() + "?body=" + form);
        }
        for (var list : List.of("articles", "people", "sections", "events", "tags")) {
            paths.add("/v1/" + list + "?limit=100");
            paths.add("/manage/v1/" + list);
        }
        paths.add(article.desk());
        paths.add(article.desk() + "/revisions");
        for (var script : List.of("<script>__ran=1</script>", "\"><img src=x onerror=__ran=1>")) {
            var written = URLEncoder.encode(script, StandardCharsets.UTF_8).replace("+", "%20");
            ECHOES.forEach(start -> paths.add(start + written));
        }
        // The page of the documentation takes long: everything that it may listen to at once.
        paths.add(
                "/docs/?url=data:text/html,<script>__ran=1</script>&configUrl=javascript:__ran=1#/<svg onload=__ran=1>");
        return paths;
    }
}
