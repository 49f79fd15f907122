package org.warraq.fronts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.editorial.Change;
import org.warraq.editorial.References;
import org.warraq.editorial.Remits;
import org.warraq.editorial.Slugged;
import org.warraq.editorial.Transactions;
import org.warraq.editorial.Turn;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.IfMatch;
import org.warraq.http.MergePatch;
import org.warraq.http.ProblemType;
import org.warraq.text.Slugs;

/**
 * Everything that the newsroom does to a front, each act one transaction: it locks its front, checks the version that its
 * actor knows, keeps what the front is now, and appends to the log.
 */
@ApplicationScoped
public class FrontDesk {

    @Inject
    Transactions transactions;

    @Inject
    FrontWriting writing;

    @Inject
    References references;

    @Inject
    ContentReader reader;

    @Inject
    ObjectMapper json;

    @Inject
    Session entities;

    /**
     * The id of the front that is called so.
     *
     * @param name its id or its slug, the present one or one of before
     * @throws ApiException {@code not-found} (404) for a slug that no front has; an id need not be one's
     */
    public UUID id(String name) {
        return Slugged.uuid(name)
                .orElseGet(() -> transactions.call(() -> entities.createNativeQuery(
                                "select item from slug where kind = 'front' and folded = :folded and ever_live limit 1",
                                UUID.class)
                        .setParameter("folded", Slugs.folded(name))
                        .uniqueResultOptional()
                        .orElseThrow(ApiException::notFound)));
    }

    public ManagedFront create(UUID id, FrontContent content, Actor actor) {
        Remits.requireWritable(FrontGalleys.NAME, actor);
        return transactions.call(() -> {
            if (references.taken(id)) {
                throw new ApiException(ProblemType.VERSION_CONFLICT, "Something with this id exists already.");
            }
            return writing.written(
                    writing.begun(id, actor), FrontWriting.Edition.of(content, Change.Action.CREATED), actor);
        });
    }

    public ManagedFront read(UUID id, Actor actor) {
        return transactions.call(() -> writing.managed(readable(id, actor)));
    }

    public ManagedFront replace(Turn turn, FrontContent content) {
        return transactions.call(() ->
                writing.written(take(turn), FrontWriting.Edition.of(content, Change.Action.UPDATED), turn.actor()));
    }

    /** Applies a merge patch to what was written last. */
    public ManagedFront patch(Turn turn, JsonNode patch) {
        var changes = MergePatch.changes(patch);
        return transactions.call(() -> {
            var front = take(turn);
            var patched = MergePatch.apply(json.valueToTree(writing.content(front)), changes);
            var content = reader.read(patched, FrontContent.class);
            return writing.written(front, FrontWriting.Edition.of(content, Change.Action.UPDATED), turn.actor());
        });
    }

    public void delete(Turn turn) {
        transactions.run(() -> writing.deleted(take(turn), turn.actor()));
    }

    /** What is kept of what it was, the newest first. */
    public FrontVersionList versions(UUID id, Actor actor) {
        return transactions.call(() -> {
            var front = readable(id, actor);
            return new FrontVersionList(FrontVersion.all(front.id).stream()
                    .map(version -> FrontVersionView.of(version, front, null))
                    .toList());
        });
    }

    public FrontVersionView version(UUID id, long number, Actor actor) {
        return transactions.call(() -> {
            var front = readable(id, actor);
            var version = FrontVersion.of(front.id, number).orElseThrow(ApiException::notFound);
            return FrontVersionView.of(version, front, writing.content(version));
        });
    }

    /** Makes the front what it was, as a new version. */
    public ManagedFront restore(Turn turn, long number) {
        return transactions.call(() -> {
            var front = take(turn);
            var version = FrontVersion.of(front.id, number).orElseThrow(ApiException::notFound);
            var edition = new FrontWriting.Edition(writing.content(version), Change.Action.RESTORED, number);
            return writing.written(front, edition, turn.actor());
        });
    }

    private Front readable(UUID id, Actor actor) {
        Remits.requireReadable(FrontGalleys.NAME, actor);
        return Front.known(id).orElseThrow(ApiException::notFound);
    }

    private Front take(Turn turn) {
        Remits.requireWritable(FrontGalleys.NAME, turn.actor());
        var front = Front.locked(List.of(turn.id())).stream().findFirst().orElseThrow(ApiException::notFound);
        if (front.version != turn.version()) {
            throw IfMatch.conflict(front.version);
        }
        return front;
    }
}
