package org.warraq.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * For what outlasts its request, such as a stream: whether its caller is still good, and what for. Asked once a second it
 * keeps the promise that a revoked token opens nothing any more.
 */
@ApplicationScoped
public class Renewal {

    @Inject
    TokenLookup tokens;

    @Inject
    SectionTree sections;

    @Inject
    Clock clock;

    /**
     * The callers as of now, by what they were: with the permissions of their tokens and the sections that stand within
     * their limits. Without those whose tokens are revoked or have expired. Two statements at most; blocks.
     */
    public Map<Caller, Caller> of(Set<Caller> callers) {
        var now = clock.instant();
        var ofTokens = tokens.byIds(
                callers.stream().flatMap(caller -> token(caller).stream()).toList());
        var tree = sections.once();
        var renewed = new HashMap<Caller, Caller>();
        for (var caller : callers) {
            var token = token(caller);
            var known = token.isPresent() ? ofTokens.get(token.get()) : caller.in(tree);
            if (known != null && (known.expiresAt() == null || known.expiresAt().isAfter(now))) {
                renewed.put(caller, known);
            }
        }
        return renewed;
    }

    /** The token of ours that the caller came with; empty for the administrator's and those of an issuer. */
    private static Optional<UUID> token(Caller caller) {
        var id = caller.actor().id();
        return id.equals(Actor.ADMINISTRATOR.id()) || id.startsWith(Claims.PREFIX)
                ? Optional.empty()
                : Optional.of(UUID.fromString(id));
    }
}
