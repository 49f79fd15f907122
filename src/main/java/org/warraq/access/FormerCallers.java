package org.warraq.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether those who left something behind that works without them would still be let in themselves. */
@ApplicationScoped
public class FormerCallers {

    @Inject
    TokenLookup tokens;

    /**
     * Those of the callers, by their {@link Actor#id}, that are not known to have lost their tokens, which were revoked or
     * have expired. Nothing of the kind is known of the administrator and of whom an issuer vouches for, so they stay.
     *
     * @throws org.warraq.http.ApiException {@code unavailable} (503) if the database does not answer
     */
    public Set<String> good(Collection<String> ids) {
        var good = new HashSet<>(ids);
        var ours = ids.stream()
                .filter(FormerCallers::isToken)
                .collect(Collectors.toMap(UUID::fromString, id -> id, (one, same) -> one));
        if (!ours.isEmpty()) {
            good.removeAll(ours.values());
            tokens.byIds(ours.keySet()).keySet().forEach(id -> good.add(ours.get(id)));
        }
        return good;
    }

    private static boolean isToken(String id) {
        return !id.startsWith(Claims.PREFIX) && !id.equals(Actor.ADMINISTRATOR.id()) && !id.equals(Actor.SYSTEM.id());
    }
}
