package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The demonstration's bodies, shown by the renderers that web sites use, say what our own HTML says. Needs Node and npm,
 * which fetches the renderers into {@code target/}; without them it is skipped.
 */
class RenderersTest {
    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path HOME = Path.of("target/node");
    private static final String RUNNING = "p, h2, h3, h4, blockquote, li";

    private static final List<JsonNode> BODIES = new ArrayList<>();
    private static JsonNode rendered;

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        assumeTrue(runs("node", "--version") && runs("npm", "--version"), "Node and npm are not here: not tested");
        assumeTrue(install(), "npm could not fetch the renderers: not tested");
        try (Stream<Path> demo = Files.list(Path.of("src/main/resources/demo"))) {
            for (Path articles : demo.filter(
                            file -> file.getFileName().toString().startsWith("articles-"))
                    .sorted()
                    .toList()) {
                for (JsonNode article : Bodies.JSON.readTree(articles.toFile())) {
                    BODIES.add(delivered(article.at("/content/body")));
                }
            }
        }
        rendered = Bodies.JSON.readTree(output(Bodies.JSON.writeValueAsBytes(BODIES)));
    }

    private static boolean install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        for (String file : List.of("package.json", "package-lock.json", "render.mjs")) {
            Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.exists(HOME.resolve("node_modules/react-dom"))
                || runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Files.createDirectories(HOME);
            Process process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String output(byte[] bodies) throws IOException, InterruptedException {
        Path input = HOME.resolve("bodies.json");
        Files.write(input, bodies);
        Process process = new ProcessBuilder("node", "render.mjs")
                .directory(HOME.toFile())
                .redirectInput(input.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    /** The demonstration names its items by words, which get ids when it is loaded. */
    private static JsonNode delivered(JsonNode body) throws IOException {
        name(body);
        List<Block> blocks = Bodies.JSON.readValue(Bodies.JSON.treeAsTokens(body), Bodies.LIST_OF_BLOCKS);
        return Bodies.JSON.valueToTree(Body.deliver(Body.withKeys(blocks), Shown.ALL));
    }

    private static void name(JsonNode node) {
        node.properties().forEach(property -> {
            String text = property.getValue().asText();
            if (text.startsWith("@")) {
                UUID id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
                property.setValue(TextNode.valueOf(id.toString()));
            }
        });
        node.forEach(RenderersTest::name);
    }

    @Test
    void bothRenderersSayWhatOurHtmlSays() {
        for (int index = 0; index < BODIES.size(); index++) {
            List<String> ours = runningText(Body.form(BODIES.get(index), BodyForm.HTML));
            assertThat(ours).isNotEmpty();
            assertThat(runningText(rendered.get(index).path("html").asText())).isEqualTo(ours);
            assertThat(runningText(rendered.get(index).path("react").asText())).isEqualTo(ours);
        }
    }

    @Test
    void bothRenderersShowAPlainTextForEachOtherBlock() {
        for (int index = 0; index < BODIES.size(); index++) {
            List<String> texts = new ArrayList<>();
            ((ArrayNode) BODIES.get(index)).forEach(block -> {
                if (!block.path("_type").asText().equals("block")) {
                    texts.add(collapsed(block.path("text").asText()));
                }
            });
            assertThat(figures(rendered.get(index).path("html").asText())).isEqualTo(texts);
            assertThat(figures(rendered.get(index).path("react").asText())).isEqualTo(texts);
        }
    }

    private static List<String> figures(String html) {
        return Jsoup.parse(html).select("figure").stream()
                .map(figure -> collapsed(figure.text()))
                .toList();
    }

    private static String collapsed(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    /** Each paragraph, heading and item: what it is, how deep in lists, its text, and its marks with what they hold. */
    private static List<String> runningText(String html) {
        return Jsoup.parse(html).select(RUNNING).stream()
                .filter(element -> element.parents().stream().noneMatch(RenderersTest::standsApart))
                .filter(element -> !element.hasClass("reference"))
                .filter(element -> element.select("> p").isEmpty())
                .map(RenderersTest::described)
                .toList();
    }

    private static boolean standsApart(Element element) {
        return element.normalName().matches("figure|aside|table");
    }

    private static String described(Element element) {
        boolean quoted = element.normalName().equals("blockquote")
                || element.parents().stream()
                        .anyMatch(parent -> parent.normalName().equals("blockquote"));
        long depth = element.parents().stream()
                .filter(parent -> parent.normalName().matches("[uo]l"))
                .count();
        String name = quoted ? "blockquote" : element.normalName();
        Element own = element.clone();
        own.select("ul, ol").remove();
        String marks = own.select("strong, em, u, s, del, code, sub, sup, a").stream()
                .map(mark -> mark.normalName().replace("del", "s") + "=" + collapsed(mark.text()))
                .sorted()
                .toList()
                .toString();
        return name + depth + " " + collapsed(own.text()) + " " + marks;
    }
}
