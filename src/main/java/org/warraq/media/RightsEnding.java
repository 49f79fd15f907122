package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.editorial.Change;
import org.warraq.editorial.PlainWriting;
import org.warraq.editorial.Transactions;

/**
 * Takes assets whose rights have ended out of what readers see. Their files stop by themselves, because whoever serves them
 * looks at the instant; here go their cards, which what shows them follows. Nobody's version of the asset ends by it.
 */
@ApplicationScoped
class RightsEnding {

    private static final int TOGETHER = 20;

    @Inject
    Transactions transactions;

    @Inject
    PlainWriting writing;

    @Inject
    MediaGalleys galleys;

    @Inject
    Session entities;

    /** Ends some that no other node is at; returns how many. */
    int next() {
        return transactions.call(() -> {
            var ended = Asset.ended(TOGETHER);
            ended.forEach(this::end);
            return ended.size();
        });
    }

    private void end(Asset asset) {
        asset.expired = true;
        writing.hidden(galleys.galley(asset), Change.Action.EXPIRED, Actor.SYSTEM);
    }

    /** How long until the next rights end, by the clock of the database; empty if none do. */
    Optional<Duration> untilNext() {
        return transactions.call(() -> entities.createNativeQuery("""
                        select cast(ceil(extract(epoch from rights_until - clock_timestamp()) * 1000) as bigint)
                        from media where not expired and rights_until is not null order by rights_until limit 1""", Long.class)
                .uniqueResultOptional()
                .map(Duration::ofMillis));
    }
}
