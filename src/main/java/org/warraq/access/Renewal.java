package org.warraq.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
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
     * The caller as of now: with the permissions of its token and the sections that stand within its limits. Nobody once
     * the token is revoked or has expired. Blocks.
     */
    public Optional<Caller> of(Caller caller) {
        var actor = caller.actor();
        if (caller.expiresAt() != null && !caller.expiresAt().isAfter(clock.instant())) {
            return Optional.empty();
        }
        if (actor.id().equals(Actor.ADMINISTRATOR.id())) {
            return Optional.of(caller);
        }
        if (!actor.id().startsWith(Claims.PREFIX)) {
            return tokens.byId(UUID.fromString(actor.id()));
        }
        var placed = new Actor(
                actor.id(), actor.name(), actor.permissions(), actor.remit().in(sections));
        return Optional.of(new Caller(placed, caller.role(), caller.expiresAt()));
    }
}
