package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.warraq.access.DatabaseAway;

/** Takes the live rows of what was merged into something else, when nothing stands in them any more. */
@ApplicationScoped
class MergedAway {

    private static final Logger LOG = Logger.getLogger(MergedAway.class);

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Kinds kinds;

    @Inject
    Aliases aliases;

    @Inject
    Reprinting reprinting;

    /** A merge: what became another name, and the change that says so. */
    private record Merge(UUID id, String kind, long seq) {}

    /** @throws RuntimeException if some could not be taken away; the others are */
    void clear(long after, long upTo) {
        var failures = new Failures();
        for (var merge : transactions.call(() -> merges(after, upTo))) {
            failures.collect(() -> clear(merge));
        }
        failures.raise();
    }

    /**
     * By now everything that looked at it is filed under the other. Should something stand there all the same, the
     * database refuses, and all that names it is filed once more.
     */
    private void clear(Merge merge) {
        try {
            remove(merge);
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            LOG.warnf(
                    e,
                    "Something still stands in the %s %s, which was merged; filing it again",
                    merge.kind(),
                    merge.id());
            reprinting.printAfresh(transactions.call(() -> naming(merge)));
            remove(merge);
        }
    }

    private void remove(Merge merge) {
        transactions.run(() -> {
            kinds.of(merge.kind()).remove(merge.id());
            entities.flush();
        });
    }

    private List<Merge> merges(long after, long upTo) {
        return entities.createNativeQuery("""
                        select i.id, i.kind, c.seq from change c join item i on i.id = c.item
                        where c.action = 'merged' and c.position > :after and c.position <= :upTo order by c.position""", Object[].class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(row -> new Merge((UUID) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** All that names either of both. Sections first: what stands in a section is filed by where that stands. */
    private List<Reprinting.Stale> naming(Merge merge) {
        return entities.createNativeQuery("""
                        select id from item where refs && :names and live_revision is not null
                        order by kind <> 'section', id""", UUID.class)
                .setParameter("names", aliases.names(merge.id()))
                .getResultStream()
                .map(id -> new Reprinting.Stale(id, merge.seq()))
                .toList();
    }
}
