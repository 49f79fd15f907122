package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.warraq.access.Actor;
import org.warraq.editorial.Change;
import org.warraq.editorial.Items;
import org.warraq.editorial.References;
import org.warraq.editorial.Remits;
import org.warraq.editorial.Transactions;
import org.warraq.editorial.Turn;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.imaging.AcceptedType;
import org.warraq.imaging.Inspected;
import org.warraq.imaging.Inspection;

/**
 * Takes files into the library: what they are is found out, the store has them, and then a row says so. The same bytes are
 * one asset, and bytes that were blocked do not come back.
 */
@ApplicationScoped
public class Uploads {

    @Inject
    Transactions transactions;

    @Inject
    Spool spool;

    @Inject
    Originals originals;

    @Inject
    Inspection inspection;

    @Inject
    AssetDesk desk;

    @Inject
    AssetWriting writing;

    @Inject
    References references;

    @Inject
    Items items;

    /**
     * An asset that was brought.
     *
     * @param created whether it was not there before
     */
    record Arrival(ManagedAsset asset, boolean created) {}

    /** Refuses, before anything is read of it, an upload that would be refused afterwards. */
    void expect(Actor actor) {
        Remits.requireWritable(MediaGalleys.NAME, null, actor);
    }

    /** The same of one that brings an id of the client's own. */
    void expect(UUID id, Actor actor) {
        expect(actor);
        transactions.run(() -> requireFree(id));
    }

    /** Brings an asset; where its bytes are there already, that asset is answered, and nothing is changed. */
    Arrival add(Upload upload, Actor actor) {
        expect(actor);
        var known = transactions.call(() -> known(upload).map(desk::managed));
        if (known.isPresent()) {
            return new Arrival(known.get(), false);
        }
        var inspected = inspect(upload);
        return stored(upload, inspected, () -> {
            var meanwhile = known(upload);
            return meanwhile.isPresent()
                    ? AssetWriting.Done.unchanged(meanwhile.get())
                    : create(items.newId(), upload, inspected, actor);
        });
    }

    /** Brings an asset with an id of the client's own. */
    ManagedAsset add(UUID id, Upload upload, Actor actor) {
        expect(actor);
        transactions.run(() -> requireFree(id, upload));
        var inspected = inspect(upload);
        return stored(upload, inspected, () -> {
                    requireFree(id, upload);
                    return create(id, upload, inspected, actor);
                })
                .asset();
    }

    /** Brings an asset that the program made itself, through everything that one goes through that comes from outside. */
    public void add(UUID id, byte[] bytes, AssetContent content, Actor actor) {
        try (var upload = new Upload(spool.take(new ByteArrayInputStream(bytes)), content.fileName(), content)) {
            add(id, upload, actor);
        } catch (IOException failure) {
            throw new UncheckedIOException("An asset of the program's own cannot be spooled", failure);
        }
    }

    /** Puts other bytes into the place of an asset's. */
    ManagedAsset replace(Turn turn, Upload upload) {
        // Of the version that is replaced, or nothing is.
        var before = transactions.call(() -> replaceable(turn, upload).sha256);
        var inspected = inspect(upload);
        var arrival = stored(upload, inspected, () -> {
            var asset = replaceable(turn, upload);
            var named = named(asset, upload, inspected);
            var family = asset.family();
            asset.bring(upload.file(), inspected);
            if (!asset.family().equals(family)) {
                references.refuseWhileNamed(asset.id, "Other items name it as " + family + ".", turn.actor());
            }
            return writing.written(asset, named, Change.Action.UPDATED, turn.actor());
        });
        if (!before.equals(upload.file().sha256())) {
            originals.forgetUnused(before);
        }
        return arrival.asset();
    }

    /** What is said of {@code asset}; if the file comes without a name, it keeps that of before, as its type ends. */
    private AssetContent named(Asset asset, Upload upload, Inspected inspected) {
        var content = writing.content(asset);
        if (upload.fileName() != null) {
            return content.named(upload.fileName());
        }
        if (asset.mediaType.equals(inspected.mediaType())) {
            return content;
        }
        var extension = AcceptedType.of(inspected.mediaType()).orElseThrow().extension();
        return content.named(FileNames.ending(content.fileName(), extension));
    }

    private Asset replaceable(Turn turn, Upload upload) {
        var asset = desk.take(turn);
        requireUnblocked(asset);
        known(upload).filter(other -> !other.id.equals(turn.id())).ifPresent(Uploads::refuseTwice);
        return asset;
    }

    private Inspected inspect(Upload upload) {
        return inspection.of(upload.file().file(), upload.fileName());
    }

    /**
     * Keeps the bytes and does {@code act}, which writes the row: it holds the bytes meanwhile and finds them in the store.
     * If somebody who deleted the last asset of them came between, they are kept once more. Where the row is refused after
     * all, because another was faster, they are forgotten.
     */
    private Arrival stored(Upload upload, Inspected inspected, Supplier<AssetWriting.Done> act) {
        var sha256 = upload.file().sha256();
        Optional<AssetWriting.Done> done;
        try {
            do {
                originals.keep(upload.file(), inspected.mediaType());
                done = transactions.call(() -> {
                    originals.hold(sha256);
                    return originals.kept(sha256) ? Optional.of(act.get()) : Optional.empty();
                });
            } while (done.isEmpty());
        } catch (ApiException refused) {
            originals.forgetUnused(sha256);
            throw refused;
        }
        return new Arrival(writing.settled(done.get()), done.get().change() != null);
    }

    private AssetWriting.Done create(UUID id, Upload upload, Inspected inspected, Actor actor) {
        var asset = new Asset();
        asset.id = id;
        asset.createdAt = writing.now();
        asset.createdBy = actor.id();
        asset.createdByName = actor.name();
        asset.bring(upload.file(), inspected);
        var content = upload.content().fileName() == null
                ? upload.content().named(upload.fileName() == null ? FileNames.of(null) : upload.fileName())
                : upload.content();
        return writing.written(asset, content.with(inspected), Change.Action.CREATED, actor);
    }

    private void requireFree(UUID id, Upload upload) {
        requireFree(id);
        known(upload).ifPresent(Uploads::refuseTwice);
    }

    private void requireFree(UUID id) {
        if (references.taken(id)) {
            throw new ApiException(ProblemType.VERSION_CONFLICT, "Something with this id exists already.");
        }
    }

    /** Who has these bytes already; nobody may have them again if they are blocked. */
    private static Optional<Asset> known(Upload upload) {
        var known = Asset.ofBytes(upload.file().sha256());
        known.ifPresent(Uploads::requireUnblocked);
        return known;
    }

    private static void refuseTwice(Asset other) {
        throw new ApiException(ProblemType.CONFLICT, "Another asset has the same bytes.").with("asset", other.id);
    }

    private static void requireUnblocked(Asset asset) {
        if (asset.blockedAt != null) {
            throw new ApiException(ProblemType.CONFLICT, "The asset with these bytes is blocked.")
                    .with("asset", asset.id);
        }
    }
}
