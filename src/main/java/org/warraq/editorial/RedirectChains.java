package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** Finds redirects that lead to where another begins, with any query or fragment. There are to be none. */
@ApplicationScoped
class RedirectChains {

    private static final String CHAINS = """
            select a.from_path, b.from_path from redirect a join redirect b
            on b.from_path in (split_part(a.to_path, '#', 1), split_part(split_part(a.to_path, '#', 1), '?', 1))
            where %s.from_path = any(:paths)""";

    @Inject
    Session session;

    /** The redirect from {@code first} leads to where the one from {@code second} begins. */
    record Chain(String first, String second) {}

    /** To be called by every writer: two at once could form a chain that neither sees. */
    void takeTurns() {
        session.createNativeQuery("select pg_advisory_xact_lock(7741004)", Object.class)
                .getSingleResult();
    }

    /** All that the redirects from {@code paths}, which are written already, are part of. */
    List<Chain> through(Collection<String> paths) {
        session.flush();
        return session.createNativeQuery(CHAINS.formatted("a") + " union " + CHAINS.formatted("b"), Object[].class)
                .setParameter("paths", paths.toArray(String[]::new))
                .getResultStream()
                .map(row -> new Chain((String) row[0], (String) row[1]))
                .toList();
    }
}
