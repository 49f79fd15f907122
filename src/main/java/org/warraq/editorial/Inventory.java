package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What a newsroom holds at all. */
@ApplicationScoped
public class Inventory {

    /** More than the demo newsroom has; who has so much is not looked through for it. */
    private static final int MOST = 1000;

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    /** The versions of items, tags, assets and fronts by id, of {@value #MOST} at most. */
    public Map<UUID, Long> versions() {
        return transactions.call(() -> session.createNativeQuery(
                        "select id, version from item union all select id, version from tag"
                                + " union all select id, version from media"
                                + " union all select id, version from front limit " + MOST,
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1])));
    }
}
