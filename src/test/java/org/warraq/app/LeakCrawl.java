package org.warraq.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warraq.app.LeakSearch.Answer;
import org.warraq.app.LeakSearch.Question;

/** Asks many questions, some at once and on connections that stay, and has each answer looked through. */
final class LeakCrawl {

    /** As many as are asked at once: with more, they wait for each other in the application. */
    private static final int AT_ONCE = 3;

    private static final String NOTHING = "018f2b1e-7c7a-7abc-8def-0123456789ab";

    private final String base;
    private final LeakSearch search;
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();
    private final Map<Question, Answer> aboutNothing = new ConcurrentHashMap<>();

    /** @param base scheme and authority of whom to ask */
    LeakCrawl(String base, LeakSearch search) {
        this.base = base;
        this.search = search;
    }

    /** What leaks, in the order of the questions. */
    List<String> leaks(Collection<Question> questions) {
        return inTurns(questions, this::leaks).stream().flatMap(List::stream).toList();
    }

    private List<String> leaks(Question question) {
        var answer = ask(question);
        var told = search.leak(question, answer);
        if (told.isPresent() || !search.asksBySecret(question, answer)) {
            return told.stream().toList();
        }
        // The answer about nothing is the same whatever it stands for.
        var nothing = aboutNothing.computeIfAbsent(question.about(NOTHING), this::ask);
        return search.difference(question, answer, nothing).stream().toList();
    }

    /** The answer, whatever it is. */
    Answer ask(Question question) {
        var asked = URI.create(base + question.target());
        try {
            var answer = client.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString());
            return new Answer(asked, answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(question.toString(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the answer to " + question, stopped);
        }
    }

    /** What {@code each} makes of the questions, in their order. */
    static <T, R> List<R> inTurns(Collection<T> questions, Function<T, R> each) {
        var workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Stream<Callable<R>> tasks = questions.stream().map(question -> () -> each.apply(question));
            var made = new ArrayList<R>();
            for (var result : workers.invokeAll(tasks.toList())) {
                made.add(result.get());
            }
            return made;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The crawl was stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A question could not be asked", failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
