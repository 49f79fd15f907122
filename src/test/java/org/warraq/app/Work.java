package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits for what a test had done in the background. */
@ApplicationScoped
public class Work {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final List<String> ENDED = List.of("done", "failed", "cancelled");

    @Inject
    Newsroom newsroom;

    /** The job, once it has ended in whichever way. */
    public Response done(String job) {
        var deadline = Instant.now().plus(LONGEST);
        var answer = newsroom.desk().get("/manage/v1/jobs/" + job);
        while (!ENDED.contains(answer.<String>path("state"))) {
            assertThat(Instant.now())
                    .as("a job that does not end: %s", answer.asString())
                    .isBefore(deadline);
            answer = newsroom.desk().get("/manage/v1/jobs/" + job);
        }
        return answer;
    }
}
