package org.warraq.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;

/**
 * A caller, as the change log and the revisions name it.
 *
 * @param id stable and unique among all callers there ever were; the administrator's token is {@code admin}, the
 *     system itself {@code system}, a token is its UUID, whom an issuer vouches for {@code oidc:issuer#subject}
 * @param name what people read in a list of revisions; not unique, may change
 * @param permissions constants of {@link Permission}
 * @param remit what they hold on
 */
public record Actor(String id, String name, Set<String> permissions, Remit remit) {

    /** Holder of the administrator's token: may do everything. */
    public static final Actor ADMINISTRATOR = new Actor("admin", "Administrator", Permission.ALL);

    /** Warraq itself, where nobody asked: due schedules, the demo newsroom, renderings that follow a change. */
    public static final Actor SYSTEM = new Actor("system", "Warraq", Permission.ALL);

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** Without limits. */
    public Actor(String id, String name, Set<String> permissions) {
        this(id, name, permissions, Remit.EVERYTHING);
    }

    /**
     * The caller behind an authenticated request.
     *
     * @throws UnauthorizedException if the request is anonymous: nobody is never somebody
     */
    public static Actor of(SecurityIdentity identity) {
        return Caller.of(identity).actor();
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
