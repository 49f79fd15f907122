package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.warraq.access.Actor;
import org.warraq.access.Editors;
import org.warraq.http.ApiException;
import org.warraq.http.Violation;

/** Handing an item to a colleague, or to nobody. */
@ApplicationScoped
public class Assigning {

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    @Inject
    Editors editors;

    @Inject
    ChangeLog log;

    /** @param order null to assign it to nobody, without a word */
    public <C> Managed<C> assign(Kind<C> kind, Turn turn, AssignOrder order) {
        var given = order == null ? AssignOrder.NOBODY : order;
        return transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.ASSIGN);
            var assignee = given.assignee() == null ? null : found(given.assignee(), turn.actor());
            item.touched(turn.actor(), desk.now());
            item.assigneeId = assignee == null ? null : assignee.id();
            item.assigneeName = assignee == null ? null : assignee.name();
            item.note = given.note();
            log.append(assigned(item, turn.actor()));
            return Managed.of(item, desk.head(kind, item), turn.actor());
        });
    }

    private Managed.Person found(AssignOrder.Assignee assignee, Actor caller) {
        if (assignee.id().equals(caller.id())) {
            return new Managed.Person(caller.id(), caller.name());
        }
        return editors.find(assignee.id())
                .map(editor -> new Managed.Person(editor.id(), editor.name()))
                .orElseThrow(() -> ApiException.validationFailed(
                        List.of(new Violation("/assignee/id", "unknown-reference", "is nobody who works here"))));
    }

    private static Change assigned(Item item, Actor actor) {
        var change = Change.edited(Change.Action.ASSIGNED, item, actor);
        change.details = new LinkedHashMap<>();
        if (item.assigneeId != null) {
            change.details.put("assignee", item.assigneeId);
        }
        if (item.note != null) {
            change.details.put("note", item.note);
        }
        return change;
    }
}
