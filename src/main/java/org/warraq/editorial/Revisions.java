package org.warraq.editorial;

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
}
