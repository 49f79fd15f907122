package org.warraq.editorial;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether every change is followed. Not a question of readiness: a server answers as well as any other while it is not,
 * with texts that lack what changed, and where all follow one log, all would be taken out of service at once.
 */
@Wellness
@ApplicationScoped
class FollowingCheck implements HealthCheck {

    /** Thousands of texts that follow one change take their time; longer than this is trouble. */
    private static final Duration LONGEST_LAG = Duration.ofMinutes(10);

    @Inject
    LogFollower follower;

    @Override
    public HealthCheckResponse call() {
        var lag = follower.lag();
        return HealthCheckResponse.named("Following the log of changes")
                .status(follower.setAside() == 0 && lag.compareTo(LONGEST_LAG) < 0)
                .withData("setAside", follower.setAside())
                .withData("lagSeconds", lag.toSeconds())
                .build();
    }
}
