package org.warraq.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.warraq.access.Actor;
import org.warraq.editorial.Change;
import org.warraq.editorial.References;
import org.warraq.editorial.Remits;
import org.warraq.editorial.Transactions;
import org.warraq.editorial.Turn;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.IfMatch;
import org.warraq.http.MergePatch;
import org.warraq.http.ProblemType;

/**
 * What the newsroom does to an asset that is there, each act one transaction: it locks its asset, checks the version that
 * its actor knows, renders or takes away, appends to the log, and, once committed, waits a moment for what shows the asset
 * to follow.
 */
@ApplicationScoped
public class AssetDesk {

    @Inject
    Transactions transactions;

    @Inject
    AssetWriting writing;

    @Inject
    References references;

    @Inject
    Originals originals;

    @Inject
    ContentReader reader;

    @Inject
    ObjectMapper json;

    public ManagedAsset read(UUID id, Actor actor) {
        Remits.requireReadable(MediaGalleys.NAME, actor);
        return transactions.call(() -> Asset.known(id).map(writing::managed).orElseThrow(ApiException::notFound));
    }

    public ManagedAsset replace(Turn turn, AssetContent content) {
        return described(turn, before -> content);
    }

    /** Applies a merge patch to what was written last. */
    public ManagedAsset patch(Turn turn, JsonNode patch) {
        var changes = MergePatch.changes(patch);
        return described(
                turn, before -> reader.read(MergePatch.apply(json.valueToTree(before), changes), AssetContent.class));
    }

    /**
     * What came of a description.
     *
     * @param former what named bytes and focal point before
     */
    private record Described(AssetWriting.Done done, String former) {}

    private ManagedAsset described(Turn turn, UnaryOperator<AssetContent> rewriting) {
        var described = transactions.call(() -> {
            var asset = take(turn);
            var former = asset.hash;
            var before = writing.content(asset);
            var content = rewriting.apply(before);
            var named = content.fileName() == null ? content.named(before.fileName()) : content;
            return new Described(writing.written(asset, named, Change.Action.UPDATED, turn.actor()), former);
        });
        var answer = writing.settled(described.done);
        originals.forgetCrops(described.done.asset(), described.former);
        return answer;
    }

    /** Deletes an asset that nothing names, and its bytes. What is blocked stays, so that its bytes do not come back. */
    public void delete(Turn turn) {
        var sha256 = transactions.call(() -> {
            var asset = take(turn);
            if (asset.blockedAt != null) {
                throw new ApiException(ProblemType.CONFLICT, "It is blocked, and deleted it could be uploaded again.");
            }
            references.refuseWhileNamed(asset.id, turn.actor());
            writing.deleted(asset, turn.actor());
            return asset.sha256;
        });
        originals.forgetUnused(sha256);
    }

    /** Takes an asset away everywhere at once. */
    public ManagedAsset block(Turn turn, BlockOrder order) {
        return writing.settled(transactions.call(() -> {
            var asset = take(turn);
            if (asset.blockedAt != null) {
                throw new ApiException(ProblemType.CONFLICT, "It is blocked already.");
            }
            asset.blockedAt = writing.now();
            asset.blockReason = order.reason();
            return writing.blocked(asset, turn.actor());
        }));
    }

    public ManagedAsset unblock(Turn turn) {
        return writing.settled(transactions.call(() -> {
            var asset = take(turn);
            if (asset.blockedAt == null) {
                throw new ApiException(ProblemType.CONFLICT, "It is not blocked.");
            }
            asset.blockedAt = null;
            asset.blockReason = null;
            return writing.unblocked(asset, turn.actor());
        }));
    }

    ManagedAsset managed(Asset asset) {
        return writing.managed(asset);
    }

    /** Refuses, before anything is read of it, an upload that would be refused afterwards. */
    void expect(Turn turn) {
        transactions.run(() -> take(turn));
    }

    Asset take(Turn turn) {
        Remits.requireReadable(MediaGalleys.NAME, turn.actor());
        var asset = Asset.locked(List.of(turn.id())).stream().findFirst().orElseThrow(ApiException::notFound);
        Remits.requireWritable(MediaGalleys.NAME, asset.createdBy, turn.actor());
        if (asset.version != turn.version()) {
            throw IfMatch.conflict(asset.version);
        }
        return asset;
    }
}
