package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.app.LeakSearch.Question;

/** The crawl of {@link LeakTest} on a server that leaks: it has to find each leak, and nothing where there is none. */
class LeakSearchTest {

    private static final String WORD = "Zgharit1Makhfi";
    private static final String SLUG = "zgharit-slug-2-makhfi";
    private static final String ID = "019211e0-d400-72a0-b9a7-1405da883145";

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", LeakSearchTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/in-the-text, tells zgharit1makhfi",
        "/in-an-error, tells zgharit1makhfi",
        "/in-a-derived-slug, tells zgharit1makhfi",
        "/in-a-key, tells 019211e0",
        "/in-a-redirect, tells zgharit-slug-2-makhfi",
        "/by-failing, answered 500"
    })
    void whatIsToldIsFoundWhereverItStands(String path, String what) {
        assertThat(leaks(new Question(path, Map.of())))
                .singleElement()
                .asString()
                .startsWith(path + " {} " + what);
    }

    @ParameterizedTest
    @CsvSource({"/by-a-row, section", "/by-a-total, section", "/by-a-lifetime, section"})
    void whatDiffersForASecretIsFound(String path, String parameter) {
        assertThat(leaks(new Question(path, Map.of(parameter, ID))))
                .singleElement()
                .asString()
                .contains("is told apart from what is not there");
        assertThat(leaks(new Question(path, Map.of(parameter, "x")))).isEmpty();
    }

    @Test
    void whatWasAskedWithMayBeToldBack() {
        assertThat(leaks(new Question("/in-a-redirect/" + SLUG, Map.of()))).isEmpty();
        assertThat(leaks(new Question("/told-back", Map.of("section", WORD)))).isEmpty();
    }

    @Test
    void aLeakIsFoundAmongManyAnswers() {
        var silent = new Question("/silent", Map.of());
        var questions = new ArrayList<>(Collections.nCopies(200, silent));
        questions.add(101, new Question("/in-the-text", Map.of()));
        assertThat(leaks(questions.toArray(Question[]::new))).hasSize(1);
    }

    private static List<String> leaks(Question... questions) {
        var base = "http://localhost:" + server.getAddress().getPort();
        return new LeakCrawl(base, new LeakSearch(Set.of(WORD, SLUG, ID))).leaks(List.of(questions));
    }

    /** Leaks in the way in which its path says. */
    private static void answer(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestURI();
        var bySecret = String.valueOf(asked.getQuery()).contains(ID);
        exchange.getResponseHeaders().set("Cache-Control", "max-age=30");
        switch (asked.getPath().split("/")[1]) {
            case "in-the-text" -> send(exchange, 200, "{\"data\":[{\"headline\":\"" + WORD + "\"}]}");
            case "in-an-error" -> send(exchange, 400, "{\"detail\":\"" + WORD + " is not live\"}");
            case "in-a-derived-slug" -> send(exchange, 200, "{\"slug\":\"zgharit1makhfi-2\"}");
            case "in-a-key" -> sendWith(exchange, "Surrogate-Key", ID);
            case "in-a-redirect" -> sendWith(exchange, "Location", "/v1/articles/by-slug/" + SLUG);
            case "by-failing" -> send(exchange, 500, "{}");
            case "by-a-row" -> send(exchange, 200, bySecret ? "{\"data\":[{}]}" : "{\"data\":[]}");
            case "by-a-total" -> send(exchange, 200, "{\"data\":[],\"meta\":{\"total\":" + (bySecret ? 1 : 0) + "}}");
            case "by-a-lifetime" -> sendWith(exchange, "Cache-Control", bySecret ? "max-age=7" : "max-age=30");
            case "told-back" -> send(exchange, 200, "{\"data\":[],\"links\":{\"self\":\"?" + asked.getQuery() + "\"}}");
            default -> send(exchange, 200, "{\"data\":[]}");
        }
    }

    private static void sendWith(HttpExchange exchange, String field, String value) throws IOException {
        exchange.getResponseHeaders().set(field, value);
        send(exchange, 200, "{\"data\":[]}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
