package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.warraq.access.CurrentActor;
import org.warraq.http.ApiException;

/** What an item was at each save. */
@ApplicationScoped
public class Revisions {

    private static final int PAGE = 50;

    @Inject
    Transactions transactions;

    @Inject
    ItemGalleys galleys;

    @Inject
    CurrentActor caller;

    @Inject
    ObjectMapper json;

    /** @param before null for the newest */
    public RevisionList list(Kind<?> kind, UUID id, Integer before) {
        return transactions.call(() -> {
            var item = Item.find(kind.type().name(), id).orElseThrow(ApiException::notFound);
            Remits.requireReadable(item, caller.get());
            var revisions = Revision.before(id, before == null ? Integer.MAX_VALUE : before, PAGE + 1);
            var shown = revisions.subList(0, Math.min(PAGE, revisions.size()));
            var next = revisions.size() > PAGE ? shown.get(PAGE - 1).number : null;
            return new RevisionList(
                    shown.stream()
                            .map(revision -> RevisionView.<Void>of(revision, item, null))
                            .toList(),
                    next);
        });
    }

    public <C> RevisionView<C> read(Kind<C> kind, UUID id, int number) {
        return transactions.call(() -> {
            var item = Item.find(kind.type().name(), id).orElseThrow(ApiException::notFound);
            Remits.requireReadable(item, caller.get());
            var revision = Revision.of(id, number).orElseThrow(ApiException::notFound);
            return RevisionView.of(revision, item, galleys.parsed(kind, revision.content));
        });
    }

    /**
     * How {@code from} became {@code to}, as both read today.
     *
     * @param from null for what is live, or for the revision before {@code to} if {@code to} itself is live or nothing is
     * @param to null for the head
     */
    public RevisionDiff diff(Kind<?> kind, UUID id, Integer from, Integer to) {
        return transactions.call(() -> {
            var item = Item.find(kind.type().name(), id).orElseThrow(ApiException::notFound);
            Remits.requireReadable(item, caller.get());
            var later = to == null ? item.headRevision : to;
            var earlier = from == null ? before(item, later) : from;
            return new RevisionDiff(earlier, later, ContentDiff.of(tree(kind, id, earlier), tree(kind, id, later)));
        });
    }

    private static int before(Item item, int later) {
        return item.live() && item.liveRevision != later ? item.liveRevision : Math.max(later - 1, 1);
    }

    /** Read and written again, so that what was added to the kind since is no change. */
    private JsonNode tree(Kind<?> kind, UUID id, int number) {
        var revision = Revision.of(id, number).orElseThrow(ApiException::notFound);
        return json.valueToTree(galleys.parsed(kind, revision.content));
    }
}
