package org.warraq.http;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Limits the answers 401 to one address: beyond, it gets 429. A token that is good is taken all the same. Otherwise one
 * who guesses would lock out the newsroom behind the same address; and the tokens are too long to be guessed.
 */
@Singleton
class Refusals {

    private final ClientAddress addresses;
    private volatile Allowance allowance;

    Refusals(LimitSettings settings, ClientAddress addresses) {
        this.addresses = addresses;
        limit(settings.refusals());
    }

    /** From now on, with fresh buckets; 0 is without limit. */
    final void limit(int refusals) {
        allowance = refusals == 0 ? null : new Allowance("refusals", refusals);
    }

    /** What to answer where {@code failure} is what happened. */
    ApiException limited(ApiException failure, RoutingContext request) {
        if (failure.type() != ProblemType.UNAUTHENTICATED || allowance == null || addresses.isTrusted(request)) {
            return failure;
        }
        ConsumptionProbe probe = allowance.take(addresses.site(request));
        return probe.isConsumed() ? failure : allowance.refusal(probe);
    }
}
