package org.warraq.editorial;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Renders everything again when this release renders in another shape than what is stored, in the background, while the
 * old texts are served. Goes over all of it until nothing becomes another text any more, because texts are made of the
 * cards of others. Writes no changes; at the end the log gets a new generation instead, so that its readers start again.
 */
@ApplicationScoped
public class Rerendering {

    private static final Logger LOG = Logger.getLogger(Rerendering.class);
    private static final long TURN = 0x77617272_00000002L;
    private static final int BATCH = 100;
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    /** More rounds than cards stand in one another. */
    private static final int ROUNDS = 10;

    @Inject
    NodeTurn turn;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Renderings renderings;

    @Inject
    RenderingStore store;

    @Inject
    ViewVersion version;

    @Inject
    ChangeLog log;

    private final Rounds rounds = new Rounds(
            "rerendering",
            BETWEEN,
            // What is stored goes on being served.
            "Rendering texts in this release's shape failed; it is tried again in a minute",
            this::attempt);

    void start(@Observes @Priority(20) StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        rounds.stop();
    }

    private void attempt() {
        if (!transactions.call(version::complete)) {
            all();
        }
        catchUp();
    }

    /** Puts into this node's shape, if it is the newest, what nodes of earlier releases have rendered since. */
    void catchUp() {
        while (!rounds.areOver() && transactions.call(version::newest)) {
            var ids = transactions.call(this::inEarlierShapes);
            if (ids.isEmpty()) {
                return;
            }
            transactions.call(() -> renderAgain(ids));
        }
    }

    private List<UUID> inEarlierShapes() {
        return entities.createNativeQuery(
                        "select distinct item from rendering where view_ordinal < :own limit :limit", UUID.class)
                .setParameter("own", version.ordinal())
                .setParameter("limit", BATCH)
                .getResultList();
    }

    /** Renders everything in this node's shape, unless another node is at it. */
    void all() {
        turn.take(TURN, () -> {
            var changed = 0;
            for (var round = 0; round < ROUNDS && !rounds.areOver(); round++) {
                var again = round();
                changed += again;
                if (again == 0) {
                    break;
                }
            }
            if (!rounds.areOver()) {
                finish(changed);
            }
        });
    }

    private int round() {
        var changed = 0;
        for (var kind : List.of("media", "tag", "section", "person", "event", "article", "front")) {
            var last = new UUID(0, 0);
            while (!rounds.areOver()) {
                var from = last;
                var ids = transactions.call(() -> after(kind, from));
                if (ids.isEmpty()) {
                    break;
                }
                changed += transactions.call(() -> renderAgain(ids));
                last = ids.get(ids.size() - 1);
            }
        }
        return changed;
    }

    private int renderAgain(List<UUID> ids) {
        var seen = log.head();
        var galleys = renderings.galleys(ids);
        galleys.forEach(galley -> galley.filing().run());
        var effects = renderings.render(galleys, seen);
        store.removeEarlierShapes(ids, version.ordinal());
        return (int)
                effects.values().stream().filter(Renderings.Effect::document).count();
    }

    private List<UUID> after(String kind, UUID last) {
        return entities.createNativeQuery("""
                        select distinct item from rendering where kind = :kind and item > :last order by item limit :limit""", UUID.class)
                .setParameter("kind", kind)
                .setParameter("last", last)
                .setParameter("limit", BATCH)
                .getResultList();
    }

    private void finish(int changed) {
        transactions.run(() -> {
            version.completed();
            if (changed > 0) {
                log.renewGeneration();
                LOG.infof("Rendered everything in this release's shape: %d texts became others", changed);
            }
        });
    }
}
