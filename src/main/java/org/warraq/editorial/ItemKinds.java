package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Of which kind items are, live or not. */
@ApplicationScoped
public class ItemKinds {

    @Inject
    Session session;

    /** The kinds of those among {@code ids} that exist. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery("select id, kind from item where id = any(:ids)", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
