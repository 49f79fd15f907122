package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.warraq.access.Actor;
import org.warraq.http.ContentReader;
import org.warraq.http.OtherForms;

/** Mends the live text at once, and with it every edition that is to follow, inside the transaction of the act. */
@ApplicationScoped
class Amending {

    @Inject
    Desk desk;

    @Inject
    Publishing publishing;

    @Inject
    ContentReader reader;

    <C> Done<C> amend(Kind<C> kind, Item item, AmendOrder order, Actor actor) {
        var standing = Standing.of(item);
        var successors = new HashMap<Integer, Integer>();
        var live = desk.content(kind, item.id, standing.live());
        var saved = desk.save(kind, item, desk.patched(kind, live, order.patch()), actor);
        var amended = saved.content();
        var revision = item.headRevision;
        successors.put(standing.live(), revision);
        var mend = new Mend(desk.tree(live), kept(kind, order, amended));
        var conflicts = new LinkedHashSet<String>();
        var newest = amended;
        for (var edition : standing.toCome()) {
            var merge = mend.in(desk.tree(desk.content(kind, item.id, edition)));
            conflicts.addAll(merge.conflicts());
            var content = reader.read(merge.content(), kind.type().content());
            newest = desk.save(kind, item, content, actor).content();
            successors.put(edition, item.headRevision);
        }
        var edition = new Publishing.Edition<>(revision, amended, PublishOrder.of(null, order.minor()));
        var outcome = publishing.publish(kind, item, edition, actor);
        standing.passTo(item, successors);
        if (standing.clean()) {
            item.approve(revision);
        }
        desk.refer(kind, item);
        return new Done<>(
                Managed.of(item, newest, actor),
                outcome.findings().conflicting(List.copyOf(conflicts)).also(saved.warnings()),
                outcome.change());
    }

    /** What the live text said, and what is said in its place. */
    private record Mend(JsonNode live, ObjectNode patch) {
        AmendedEdition in(JsonNode edition) {
            return AmendedEdition.of(live, edition, patch);
        }
    }

    /** The patch as it was kept in {@code amended}. */
    private <C> ObjectNode kept(Kind<C> kind, AmendOrder order, C amended) {
        var saved = desk.tree(amended);
        var inKeptForms = OtherForms.kept(order.patch(), saved, kind.type().content());
        return AmendedEdition.kept(inKeptForms, saved);
    }
}
