package org.warraq.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many a minute for each of many askers, each with a bucket of its own that refills steadily. The buckets are in this
 * node's memory and bounded in number: beyond, whoever has been silent longest begins anew.
 */
final class Allowance {

    static final int MOST_ASKERS = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final String name;
    private final int limit;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ASKERS;
        }
    };

    /**
     * @param name of the policy, as {@code RateLimit-Policy} tells it
     * @param limit a minute, 1 or more
     */
    Allowance(String name, int limit) {
        this.name = name;
        this.limit = limit;
    }

    /** Takes one from an asker's bucket, if there is one. */
    ConsumptionProbe take(String asker) {
        return bucket(asker).tryConsumeAndReturnRemaining(1);
    }

    private Bucket bucket(String asker) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    asker,
                    first -> Bucket.builder()
                            .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WINDOW))
                            .build());
        }
    }

    int askers() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    /** {@code RateLimit-Policy} of draft-ietf-httpapi-ratelimit-headers-10, section 3. */
    String policy() {
        return "\"" + name + "\";q=" + limit + ";w=" + WINDOW.toSeconds();
    }

    /** {@code RateLimit} of the same draft, section 4: what remains, and in how many seconds all of it is there again. */
    String state(ConsumptionProbe probe) {
        return "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset());
    }

    /** {@code too-many-requests} (429), with when to return. */
    ApiException refusal(ConsumptionProbe probe) {
        long seconds = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
        return new ApiException(
                        ProblemType.TOO_MANY_REQUESTS, limit + " a minute are allowed. Return in " + seconds + " s.")
                .header("Retry-After", String.valueOf(seconds))
                .header("RateLimit-Policy", policy())
                .header("RateLimit", state(probe));
    }

    private static long seconds(long nanoseconds) {
        return (nanoseconds + 999_999_999) / 1_000_000_000;
    }
}
