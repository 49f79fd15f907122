package org.warraq.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.editorial.Bells;
import org.warraq.editorial.Change;
import org.warraq.editorial.LabelWords;
import org.warraq.editorial.PlainWriting;
import org.warraq.text.Languages;

/** Writes down what an asset says, as far as it may be shown: in the transaction of the act, which holds the row. */
@ApplicationScoped
class AssetWriting {

    /** Wakes whoever waits for rights to end. */
    static final String RIGHTS_BELL = "warraq_rights";

    @Inject
    PlainWriting plain;

    @Inject
    MediaGalleys galleys;

    @Inject
    MediaAddresses addresses;

    @Inject
    MediaSignatures signatures;

    @Inject
    Bells bells;

    @Inject
    Session entities;

    @Inject
    ObjectMapper json;

    @Inject
    Languages languages;

    /**
     * What an act answers, and the change for whose dependents the answer waits.
     *
     * @param change null where nothing was changed
     */
    record Done(Asset asset, Change change) {

        static Done unchanged(Asset asset) {
            return new Done(asset, null);
        }
    }

    Instant now() {
        return plain.now();
    }

    AssetContent content(Asset asset) {
        return galleys.content(asset);
    }

    Done written(Asset asset, AssetContent content, Change.Action action, Actor actor) {
        asset.content = json(content);
        asset.label = content.label(languages);
        asset.words = LabelWords.of(content.searched());
        asset.credit = content.credit();
        asset.takenAt = content.takenAt();
        asset.rightsUntil = content.rightsUntil();
        asset.hash = Digests.name(asset.sha256, content.focalPoint());
        asset.expired = asset.rightsUntil != null && !asset.rightsUntil.isAfter(now());
        if (asset.rightsUntil != null && !asset.expired) {
            bells.ringAtCommit(entities, RIGHTS_BELL);
        }
        return told(asset, action, actor);
    }

    /** Lets everybody know what became of {@code asset}. */
    Done told(Asset asset, Change.Action action, Actor actor) {
        changed(asset);
        var galley = galleys.galley(asset);
        var change = asset.shown() ? plain.written(galley, action, actor) : plain.hidden(galley, action, actor);
        return new Done(asset, change);
    }

    Done blocked(Asset asset, Actor actor) {
        changed(asset);
        return new Done(asset, plain.blocked(galleys.galley(asset), asset.blockReason, actor));
    }

    Done unblocked(Asset asset, Actor actor) {
        plain.unblocked(asset.id);
        return told(asset, Change.Action.UNBLOCKED, actor);
    }

    void deleted(Asset asset, Actor actor) {
        plain.deleted(galleys.galley(asset), actor);
        asset.delete();
    }

    /** What an act answers once it is committed: what shows the asset has a moment to follow. */
    ManagedAsset settled(Done done) {
        return managed(done.asset(), done.change() == null ? null : plain.pending(done.change()));
    }

    ManagedAsset managed(Asset asset) {
        return managed(asset, null);
    }

    private ManagedAsset managed(Asset asset, Integer pendingDependents) {
        var renditions = addresses.renditions(asset).stream()
                .map(rendition -> rendition.at(signatures::signed))
                .toList();
        return ManagedAsset.of(
                asset,
                content(asset),
                new ManagedAsset.Addresses(signatures.signed(addresses.original(asset)), renditions),
                pendingDependents);
    }

    private void changed(Asset asset) {
        asset.version++;
        asset.updatedAt = asset.updatedAt == null ? asset.createdAt : now();
        asset.persistAndFlush();
    }

    private String json(AssetContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is said of an asset cannot be written", e);
        }
    }
}
