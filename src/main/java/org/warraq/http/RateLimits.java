package org.warraq.http;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * How often may be asked: management by each caller, delivery by each client's address if that is switched on, and how
 * many answers 401 an address gets. Trusted clients are never limited.
 */
@Singleton
class RateLimits {

    /** After authentication (200), so that it is known who asks; before authorisation (100). */
    private static final int AFTER_AUTHENTICATION = 150;

    private static final Set<String> SEARCHES = Set.of("/v1/search", "/v1/suggest");

    private final ClientAddress addresses;
    private final ProblemAnswers answers;
    private volatile Allowance management;
    private volatile Allowance delivery;
    private volatile Allowance search;

    RateLimits(LimitSettings settings, ClientAddress addresses, ProblemAnswers answers) {
        this.addresses = addresses;
        this.answers = answers;
        limit(settings.management(), settings.delivery());
        limitSearch(settings.search());
    }

    /** From now on, with fresh buckets; 0 is without limit. */
    final void limit(int ofManagement, int ofDelivery) {
        management = ofManagement == 0 ? null : new Allowance("management", ofManagement);
        delivery = ofDelivery == 0 ? null : new Allowance("delivery", ofDelivery);
    }

    /** Likewise. */
    final void limitSearch(int ofSearch) {
        search = ofSearch == 0 ? null : new Allowance("search", ofSearch);
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHENTICATION);
    }

    private void check(RoutingContext request) {
        boolean managed = Surface.of(request) == Surface.MANAGEMENT;
        Allowance allowance = managed ? management : ofDelivery(request);
        // Who is nobody on management is refused anyway, and that is counted elsewhere.
        if (allowance == null || managed && Surface.isAnonymous(request) || addresses.isTrusted(request)) {
            request.next();
            return;
        }
        ConsumptionProbe probe = allowance.take(managed ? Surface.caller(request) : addresses.site(request));
        if (!probe.isConsumed()) {
            answers.send(allowance.refusal(probe), request);
            return;
        }
        request.response().putHeader("RateLimit-Policy", allowance.policy());
        request.response().putHeader("RateLimit", allowance.state(probe));
        request.next();
    }

    private Allowance ofDelivery(RoutingContext request) {
        if (Surface.of(request) != Surface.DELIVERY) {
            return null;
        }
        return search != null && SEARCHES.contains(request.normalizedPath()) ? search : delivery;
    }
}
