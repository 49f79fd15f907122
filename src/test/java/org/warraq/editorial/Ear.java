package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.warraq.app.TestDatabase;

/** A desk tool that listens to the stream. */
final class Ear implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpResponse<Stream<String>> answer;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> comments = new LinkedBlockingQueue<>();
    private final Thread listening;

    /** As it came; the data is JSON. */
    record Event(String id, String name, JsonPath data) {}

    /** @param lastId null to begin */
    Ear(URI stream, String lastId) throws IOException, InterruptedException {
        this(stream, lastId, TestDatabase.ADMIN_TOKEN);
    }

    Ear(URI stream, String lastId, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + token);
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        var lines = answer.body().iterator();
        listening = new Thread(() -> listen(lines), "ear");
        listening.setDaemon(true);
        listening.start();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    /** The next event; fails if none comes within a generous while. */
    Event next() throws InterruptedException {
        var event = events.poll(30, TimeUnit.SECONDS);
        assertThat(event).as("an event").isNotNull();
        return event;
    }

    /** The next event, which must have that name. */
    Event next(String name) throws InterruptedException {
        var event = next();
        assertThat(event.name()).as(event.toString()).isEqualTo(name);
        return event;
    }

    String nextComment() throws InterruptedException {
        return comments.poll(30, TimeUnit.SECONDS);
    }

    /** Waits for the server to end it; what was said before does not count. */
    void ended() throws InterruptedException {
        listening.join(30_000);
        assertThat(listening.isAlive()).as("it goes on").isFalse();
    }

    private void listen(Iterator<String> lines) {
        try {
            hear(lines);
        } catch (UncheckedIOException closed) {
            // By us, or by a server that cuts us off: there is nothing more to hear.
            comments.add("closed");
        }
    }

    private void hear(Iterator<String> lines) {
        var id = new String[1];
        var name = new String[1];
        var data = new StringBuilder();
        lines.forEachRemaining(line -> {
            if (line.isEmpty() && name[0] != null) {
                events.add(new Event(id[0], name[0], JsonPath.from(data.toString())));
                name[0] = null;
                data.setLength(0);
            } else if (line.startsWith("id:")) {
                id[0] = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                name[0] = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data.append(line.substring(5).strip());
            } else if (line.startsWith(":")) {
                comments.add(line);
            }
        });
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
