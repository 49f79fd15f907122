package org.warraq.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Chromium, driven by {@code src/test/browser/open.mjs}; npm fetches the driver into {@code target/}. */
final class Browser {

    private static final Path SOURCE = Path.of("src/test/browser");
    private static final Path HOME = Path.of("target/browser");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Browser() {}

    /**
     * Something that is inserted as HTML into a page of its own.
     *
     * @param texts what the page shows beside it, as text
     */
    record Inserted(String name, String html, List<String> texts) {
        Inserted(String name, String html) {
            this(name, html, List.of());
        }
    }

    /**
     * What happened.
     *
     * @param ran names of what was inserted, and paths, in which a script ran
     * @param foreign requests to other hosts, none of which are sent
     * @param addresses links, sources and targets of the pages that are none that bodies may carry
     * @param downloads paths that were saved instead of shown
     */
    record Findings(
            List<String> ran,
            List<String> foreign,
            List<String> dialogs,
            List<String> windows,
            List<String> errors,
            List<String> addresses,
            List<String> downloads,
            List<String> shown) {}

    /** Empty where pages can be opened here, else what is missing. */
    static String missing() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        if (!runs("node", "--version") || !runs("npm", "--version")) {
            return "Node and npm";
        }
        if (!runs(chromium(), "--version")) {
            return "Chromium (/usr/bin/chromium, or CHROMIUM)";
        }
        return install() ? "" : "the driver of Chromium, which npm could not fetch,";
    }

    private static String chromium() {
        return System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    }

    private static boolean install() throws IOException, InterruptedException {
        for (var file : List.of("package.json", "package-lock.json", "open.mjs")) {
            Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.exists(HOME.resolve("node_modules/playwright-core"))
                || runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Inserts texts into pages of the server's own origin, and goes to paths of the server. */
    static Findings open(List<Inserted> inserted, List<String> visited) throws IOException, InterruptedException {
        var input = HOME.resolve("pages.json");
        var asked = Map.of(
                "base",
                "http://localhost:" + RestAssured.port,
                "token",
                TestDatabase.ADMIN_TOKEN,
                "inserted",
                inserted,
                "visited",
                visited);
        Files.write(input, JSON.writeValueAsBytes(asked));
        var process = new ProcessBuilder("node", "open.mjs")
                .directory(HOME.toFile())
                .redirectInput(input.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("The pages could not be opened: " + output);
        }
        return JSON.readValue(output, Findings.class);
    }
}
