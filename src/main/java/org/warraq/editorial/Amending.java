package org.warraq.editorial;

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
        var live = desk.content(kind, item.id, standing.live());
        var successors = new HashMap<Integer, Integer>();
        var type = kind.type().content();
        var saved = desk.save(kind, item, desk.patched(kind, live, order.patch()), actor);
        var amended = saved.content();
        var revision = item.headRevision;
        successors.put(standing.live(), revision);
        var tree = desk.tree(amended);
        var patch = AmendedEdition.kept(OtherForms.kept(order.patch(), tree, type), tree);
        var conflicts = new LinkedHashSet<String>();
        var newest = amended;
        for (var edition : standing.toCome()) {
            var content = desk.tree(desk.content(kind, item.id, edition));
            var merge = AmendedEdition.of(desk.tree(live), content, patch);
            conflicts.addAll(merge.conflicts());
            newest = desk.save(kind, item, reader.read(merge.content(), type), actor)
                    .content();
            successors.put(edition, item.headRevision);
        }
        var edition = new Publishing.Edition<>(revision, amended, PublishOrder.of(null, order.minor()));
        var outcome = publishing.publish(kind, item, edition, actor);
        standing.passTo(item, successors);
        if (standing.clean()) {
            item.approve(revision);
        }
        return new Done<>(
                Managed.of(item, newest, actor),
                outcome.findings().conflicting(List.copyOf(conflicts)).also(saved.warnings()),
                outcome.change());
    }
}
