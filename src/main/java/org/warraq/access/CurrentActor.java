package org.warraq.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The caller of the request at hand, for resources: {@code @Inject CurrentActor caller}, then {@code caller.get()}. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws io.quarkus.security.UnauthorizedException if the request is anonymous */
    public Actor get() {
        return Actor.of(identity);
    }

    /** The same with what its token says of itself. */
    public Caller caller() {
        return Caller.of(identity);
    }
}
