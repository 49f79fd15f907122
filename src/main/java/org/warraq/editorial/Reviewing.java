package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** The way of a head through review: submitted, returned or approved. What is live stays as it is meanwhile. */
@ApplicationScoped
public class Reviewing {

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    @Inject
    ChangeLog log;

    /** A step: what it is called where it is asked for and where it is logged, and what it does to the item. */
    private enum Step {
        SUBMIT(Workflow.Action.SUBMIT, Change.Action.SUBMITTED, item -> item.stage = Stage.IN_REVIEW.text()),
        RETURN(Workflow.Action.RETURN, Change.Action.RETURNED, item -> item.stage = Stage.DRAFT.text()),
        APPROVE(Workflow.Action.APPROVE, Change.Action.APPROVED, item -> item.approve(item.headRevision));

        private final Workflow.Action action;
        private final Change.Action logged;
        private final Consumer<Item> effect;

        Step(Workflow.Action action, Change.Action logged, Consumer<Item> effect) {
            this.action = action;
            this.logged = logged;
            this.effect = effect;
        }
    }

    public <C> Managed<C> submit(Kind<C> kind, Turn turn, ReviewOrder order) {
        return taken(kind, turn, order, Step.SUBMIT);
    }

    /** Hands it back to who wrote it. */
    public <C> Managed<C> sendBack(Kind<C> kind, Turn turn, ReviewOrder order) {
        return taken(kind, turn, order, Step.RETURN);
    }

    public <C> Managed<C> approve(Kind<C> kind, Turn turn, ReviewOrder order) {
        return taken(kind, turn, order, Step.APPROVE);
    }

    /** @param order null for a step without a word */
    private <C> Managed<C> taken(Kind<C> kind, Turn turn, ReviewOrder order, Step step) {
        return transactions.call(() -> {
            var item = desk.take(kind, turn, step.action);
            item.touched(turn.actor(), desk.now());
            step.effect.accept(item);
            if (step == Step.APPROVE) {
                desk.refer(kind, item);
            }
            var change = Change.edited(step.logged, item, turn.actor());
            if (order != null && order.note() != null) {
                item.note = order.note();
                change.details = Change.details("note", order.note());
            }
            log.append(change);
            return Managed.of(item, desk.head(kind, item), turn.actor());
        });
    }
}
