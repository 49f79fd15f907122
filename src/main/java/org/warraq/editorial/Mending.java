package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.warraq.access.Actor;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;

/**
 * Mends an item wherever it says something: what is live, at once and as a minor change, and the edition that is in work,
 * each by itself. The item is locked while its texts are looked at, so nobody else changes it meanwhile.
 */
@ApplicationScoped
public class Mending {

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    @Inject
    Publishing publishing;

    @Inject
    ContentReader reader;

    @Inject
    ChangeLog log;

    /** Which text of an item. */
    public enum Where {
        /** What readers see, where the newsroom has another edition in work. */
        LIVE,
        /** The edition in work, or all there is of what is not live. */
        HEAD,
        /** What readers see and the newsroom works on, while both are one. */
        BOTH;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which item to mend, and in whose name.
     *
     * @param write whether to write; if not, what would be written is checked as far as it can be by itself
     */
    public record Order(UUID id, Actor actor, boolean write) {}

    /** What is to be changed in a text. */
    public interface Mender {

        /**
         * @param content as its write record
         * @param tree the same as JSON; the mender's own
         * @return the tree as it is to be; the same if there is nothing to mend
         */
        JsonNode mended(Where where, Record content, ObjectNode tree);
    }

    /**
     * The item that was mended.
     *
     * @param label what the desk called it before
     * @param otherEditionScheduled whether an edition is scheduled that is neither live nor the newest: it stays as it is
     */
    public record Mended(String label, boolean otherEditionScheduled) {
        private static Mended of(Item item) {
            var pinned = item.pinnedRevision;
            return new Mended(
                    item.label, pinned != null && pinned != item.headRevision && !pinned.equals(item.liveRevision));
        }
    }

    /**
     * Asks {@code mender} about each text of the item and, unless it is only to be looked at, writes what it says.
     *
     * @throws ApiException if the item is archived or gone, or what is to be written is refused
     */
    public <C> Mended mend(Kind<C> kind, Order order, Mender mender) {
        return transactions.call(() -> {
            var item = Item.locked(kind.type().name(), order.id()).orElseThrow(ApiException::notFound);
            Remits.requireWritable(item, order.actor());
            Workflow.require(Workflow.Action.SAVE, item, order.actor());
            var live = item.hasUnpublishedChanges() ? text(kind, item, Where.LIVE, mender) : null;
            var head = text(kind, item, item.live() && live == null ? Where.BOTH : Where.HEAD, mender);
            var seen = Mended.of(item);
            if (order.write()) {
                write(kind, item, new Edition<>(live, head), order.actor());
            }
            return seen;
        });
    }

    /** A text after the mender has seen it. */
    private record Text<C>(C content, boolean mended) {}

    /** @param live null where it is the head */
    private record Edition<C>(Text<C> live, Text<C> head) {
        boolean publishes(Item item) {
            return live == null ? item.live() && head.mended() : live.mended();
        }
    }

    private <C> Text<C> text(Kind<C> kind, Item item, Where where, Mender mender) {
        var content = desk.content(kind, item.id, where == Where.LIVE ? item.liveRevision : item.headRevision);
        var tree = desk.tree(content);
        var mended = mender.mended(where, (Record) content, tree.deepCopy());
        return mended.equals(tree)
                ? new Text<>(content, false)
                : new Text<>(reader.read(mended, kind.type().content()), true);
    }

    private <C> void write(Kind<C> kind, Item item, Edition<C> edition, Actor actor) {
        if (edition.publishes(item)) {
            item.touched(actor, desk.now());
            var standing = Standing.of(item);
            var first = edition.live() == null ? edition.head() : edition.live();
            var saved = desk.save(kind, item, first.content(), actor);
            var revision = item.headRevision;
            if (edition.live() != null) {
                desk.save(kind, item, edition.head().content(), actor);
            }
            publishing.publish(
                    kind,
                    item,
                    new Publishing.Edition<>(revision, saved.content(), PublishOrder.of(null, true)),
                    actor);
            if (standing.clean()) {
                standing.passTo(item, Map.of(standing.head(), revision));
                item.approve(revision);
            } else {
                standing.passTo(item, Map.of(standing.live(), revision, standing.head(), item.headRevision));
            }
            desk.refer(kind, item);
            return;
        }
        if (edition.head().mended()) {
            item.touched(actor, desk.now());
            var standing = Standing.of(item);
            desk.save(kind, item, edition.head().content(), actor);
            standing.passTo(item, Map.of(standing.head(), item.headRevision));
            desk.refer(kind, item);
            log.append(Change.edited(Change.Action.SAVED, item, actor));
        }
    }
}
