package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** Alerting readers to something live. Whoever follows the log of changes sends it; what is served stays as it is. */
@ApplicationScoped
public class Alerting {

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    @Inject
    ChangeLog log;

    public <C> Managed<C> alert(Kind<C> kind, Turn turn, AlertOrder order) {
        return transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.ALERT);
            if (item.alertedAt != null && !order.isAgain()) {
                throw new ApiException(
                                ProblemType.ALREADY_ALERTED,
                                "Readers were alerted to it at " + item.alertedAt + ". `again` alerts them once more.")
                        .with("alertedAt", item.alertedAt);
            }
            item.touched(turn.actor(), desk.now());
            item.alertedAt = item.updatedAt;
            log.append(alerted(item, turn, order));
            return Managed.of(item, desk.head(kind, item), turn.actor());
        });
    }

    private static Change alerted(Item item, Turn turn, AlertOrder order) {
        var change = Change.edited(Change.Action.ALERT, item, turn.actor());
        change.revision = item.liveRevision;
        change.details = new LinkedHashMap<>();
        change.details.put("text", order.text());
        if (order.audience() != null) {
            change.details.put("audience", order.audience());
        }
        return change;
    }
}
