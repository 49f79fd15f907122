package org.warraq.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** However many texts are converted at a time, there is a bound to what they take together. */
class ConversionsTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String LONG = "<b>".repeat(300_000);
    private static final String ARTICLE = "<p>نص عربي</p>".repeat(100);

    private final Conversions conversions = new Conversions(96 * MEGABYTE, Duration.ofMillis(200));

    @Test
    void whoWantsMoreThanIsLeftIsToldToComeBack() {
        var first = conversions.share(LONG);
        assertThatThrownBy(() -> conversions.share(LONG)).isInstanceOfSatisfying(ApiException.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
            assertThat(problem.headers()).containsKey("Retry-After");
        });
        first.close();
        conversions.share(LONG).close();
    }

    @Test
    void whoWaitsIsNextWhenSomethingIsGivenBack() throws Exception {
        var patient = new Conversions(96 * MEGABYTE, Duration.ofMinutes(1));
        var first = patient.share(LONG);
        var waiting = CompletableFuture.supplyAsync(() -> patient.share(LONG));
        assertThat(waiting).isNotDone();
        first.close();
        waiting.get(10, TimeUnit.SECONDS).close();
    }

    @Test
    void articlesDoNotWaitForALongText() throws Exception {
        var patient = new Conversions(96 * MEGABYTE, Duration.ofMinutes(1));
        var first = patient.share(LONG);
        var waiting = CompletableFuture.supplyAsync(() -> patient.share(LONG));
        List<Conversions.Share> articles = new ArrayList<>();
        for (int writer = 0; writer < 50; writer++) {
            articles.add(
                    CompletableFuture.supplyAsync(() -> patient.share(ARTICLE)).get(10, TimeUnit.SECONDS));
        }
        articles.forEach(Conversions.Share::close);
        first.close();
        waiting.get(10, TimeUnit.SECONDS).close();
    }
}
