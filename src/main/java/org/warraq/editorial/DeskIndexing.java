package org.warraq.editorial;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.warraq.access.DatabaseAway;

/**
 * Lets the desk find what releases without its index saved, or with another: goes over all items after each start, in the
 * background, and over what was changed last every minute, as long as servers of an earlier release may run beside.
 */
@ApplicationScoped
class DeskIndexing {

    private static final Logger LOG = Logger.getLogger(DeskIndexing.class);
    private static final long TURN = 0x77617272_00000005L;
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Looked at together; they cost little where they are as they should be. */
    private static final int LOOKED_AT = 1000;

    /** Written together: locked meanwhile, so that nobody saves what is taken apart here. */
    private static final int WRITTEN = 20;

    @Inject
    NodeTurn turn;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    DeskIndex index;

    @Inject
    Kinds kinds;

    @Inject
    ItemGalleys galleys;

    @Inject
    ViewVersion version;

    private final Rounds rounds = new Rounds(
            "desk-indexing",
            BETWEEN,
            // Until it is complete, what has no entry is found by its label.
            "The desk's index could not be brought up to date; it is tried again in a minute",
            this::attempt);
    private volatile boolean complete;

    void start(@Observes @Priority(21) StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        rounds.stop();
    }

    private void attempt() {
        if (!complete) {
            turn.take(TURN, this::all);
        } else if (transactions.call(version::newest)) {
            write(transactions.call(this::changedLast));
        }
    }

    /** Whether every item has been looked at since this server started. */
    boolean complete() {
        return complete;
    }

    /** Takes it for incomplete, as it is at the start. */
    void begin() {
        complete = false;
    }

    /** Writes what is missing or not as this release writes it. */
    void all() {
        var written = 0;
        var last = BEFORE_ALL;
        while (!rounds.areOver()) {
            var from = last;
            var ids = transactions.call(() -> after(from));
            if (ids.isEmpty()) {
                finish(written);
                return;
            }
            written += write(ids);
            last = ids.get(ids.size() - 1);
        }
    }

    private void finish(int written) {
        complete = true;
        if (written > 0) {
            LOG.infof("The desk finds %d items by their words now", written);
        }
    }

    private int write(List<UUID> ids) {
        var outdated = transactions.call(() -> index.outdated(ids));
        for (var start = 0; start < outdated.size() && !rounds.areOver(); start += WRITTEN) {
            put(outdated.subList(start, Math.min(start + WRITTEN, outdated.size())));
        }
        return outdated.size();
    }

    /** One that cannot be read does not keep the others from being found. */
    private void put(List<UUID> ids) {
        try {
            transactions.run(() -> index.put(heads(ids)));
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            if (ids.size() == 1) {
                LOG.errorf(e, "The desk finds %s by no words but its label's", ids.get(0));
                return;
            }
            ids.forEach(id -> put(List.of(id)));
        }
    }

    /** What another node has in hand is saved, or written, by that. */
    private List<DeskIndex.Head> heads(Collection<UUID> ids) {
        return entities.createNativeQuery("""
                        select i.id, i.head_revision, i.kind, r.content\\:\\:text from item i
                        join revision r on r.item = i.id and r.number = i.head_revision
                        where i.id = any(:ids) order by i.id for no key update of i skip locked""", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> head((UUID) row[0], (Integer) row[1], kinds.of((String) row[2]), (String) row[3]))
                .toList();
    }

    private <C> DeskIndex.Head head(UUID id, int revision, Kind<C> kind, String content) {
        return new DeskIndex.Head(
                id, revision, kind.texts(galleys.parsed(kind, content)).all());
    }

    private List<UUID> after(UUID last) {
        return entities.createNativeQuery("select id from item where id > :last order by id limit :most", UUID.class)
                .setParameter("last", last)
                .setParameter("most", LOOKED_AT)
                .getResultList();
    }

    private List<UUID> changedLast() {
        return entities.createNativeQuery(
                        "select id from item order by updated_at desc, id desc limit :most", UUID.class)
                .setParameter("most", LOOKED_AT)
                .getResultList();
    }
}
