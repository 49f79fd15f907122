package org.warraq.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Of which kind the things are that a body may name: items, live or not, and media. */
@ApplicationScoped
class NamedThings {

    @Inject
    Session session;

    /** The kinds of those among {@code ids} that exist. */
    Map<UUID, String> kinds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery("""
                        select id, kind from item where id = any(:ids)
                        union all select id, 'media' from media where id = any(:ids)""", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
