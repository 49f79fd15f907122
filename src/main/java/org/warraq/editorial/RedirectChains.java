package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** Finds redirects that lead to where another begins, with any query or fragment. There are to be none. */
@ApplicationScoped
class RedirectChains {

    /** Where a redirect leads, without its fragment, and without its query too. */
    private static final String ENDS = """
            cross join lateral (values (split_part(a.to_path, '#', 1)),
                (split_part(split_part(a.to_path, '#', 1), '?', 1))) as ends (path)""";

    /** Joined by what can be hashed: an import is looked through whole. */
    private static final String CHAINS = """
            select a.from_path, b.from_path from unnest(:paths) as given (path)
            join redirect a on a.from_path = given.path %1$s join redirect b on b.from_path = ends.path
            union
            select a.from_path, ends.path from redirect a %1$s
            join unnest(:paths) as given (path) on given.path = ends.path""".formatted(ENDS);

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
        return session.createNativeQuery(CHAINS, Object[].class)
                .setParameter("paths", paths.toArray(String[]::new))
                .getResultStream()
                .map(row -> new Chain((String) row[0], (String) row[1]))
                .toList();
    }
}
