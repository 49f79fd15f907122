package org.warraq.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;

/**
 * Who is calling, and on the strength of what.
 *
 * @param role null where permissions were given one by one
 * @param expiresAt when the token ceases to be good; null if it does not by itself
 */
public record Caller(Actor actor, Role role, Instant expiresAt) {

    static final Caller ADMINISTRATOR = new Caller(Actor.ADMINISTRATOR, Role.ADMIN, null);

    private static final String ATTRIBUTE = "warraq.caller";

    /** @throws UnauthorizedException if the request is anonymous: nobody is never somebody */
    static Caller of(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        if (identity.isAnonymous() || caller == null) {
            throw new UnauthorizedException();
        }
        return caller;
    }

    /** The same, with what stands below the sections of its limits now. */
    Caller in(SectionTree tree) {
        var placed = new Actor(
                actor.id(), actor.name(), actor.permissions(), actor.remit().in(tree));
        return new Caller(placed, role, expiresAt);
    }

    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.id()))
                .addPermissionsAsString(actor.permissions())
                .addAttribute(ATTRIBUTE, this)
                .build();
    }
}
