package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What the newsroom wrote last of several items at once. */
@ApplicationScoped
public class Heads {

    @Inject
    Session entities;

    @Inject
    ItemGalleys galleys;

    /** The newest contents of those of {@code ids} that are items of {@code kind}, live or not; one query. */
    public <C> Map<UUID, C> of(Kind<C> kind, Collection<UUID> ids) {
        var heads = new HashMap<UUID, C>();
        if (ids.isEmpty()) {
            return heads;
        }
        for (var row : entities.createNativeQuery("""
                        select i.id, r.content\\:\\:text from item i
                        join revision r on r.item = i.id and r.number = i.head_revision
                        where i.id = any(:ids) and i.kind = :kind""", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("kind", kind.type().name())
                .getResultList()) {
            heads.put((UUID) row[0], galleys.parsed(kind, (String) row[1]));
        }
        return heads;
    }
}
