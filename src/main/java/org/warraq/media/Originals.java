package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.warraq.editorial.Transactions;

/**
 * Uploaded bytes in the store. They are there before a row says so, and go after the row has gone: whenever the process
 * ends, no row is without its bytes, and at worst bytes are left that no row names.
 */
@ApplicationScoped
class Originals {

    private static final Logger LOG = Logger.getLogger(Originals.class);

    @Inject
    MediaStore store;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    static String key(String sha256) {
        return folder(sha256) + "original";
    }

    /** Where the bytes are, and beside them all that is made of them. */
    static String folder(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256 + "/";
    }

    void keep(Spooled file, String mediaType) {
        try {
            store.keep(key(file.sha256()), file.file(), mediaType);
        } catch (IOException failure) {
            throw new UncheckedIOException("The store does not keep an upload", failure);
        }
    }

    /** Until the transaction ends, nobody else brings or forgets these bytes. */
    void hold(String sha256) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:bytes) as text)", String.class)
                .setParameter("bytes", Long.parseUnsignedLong(sha256.substring(0, 16), 16))
                .getSingleResult();
    }

    boolean kept(String sha256) {
        try {
            return store.find(key(sha256)).isPresent();
        } catch (IOException failure) {
            throw new UncheckedIOException("The store does not say whether it has an upload", failure);
        }
    }

    /** Forgets bytes and all that was made of them, unless some asset has them (again). */
    void forgetUnused(String sha256) {
        transactions.run(() -> {
            hold(sha256);
            if (Asset.ofBytes(sha256).isEmpty()) {
                forget(folder(sha256));
            }
        });
    }

    /**
     * Forgets what was cut around a focal point that {@code asset} has no more; its former addresses lead to the present
     * ones. The asset is locked meanwhile, so that it does not get that point back while its crops go. A server that is
     * cutting around the former point at the moment may leave a crop behind, until the bytes go.
     *
     * @param former what named bytes and focal point
     */
    void forgetCrops(Asset asset, String former) {
        if (former.equals(asset.hash)) {
            return;
        }
        transactions.run(() -> Asset.locked(List.of(asset.id)).stream()
                .filter(present -> present.sha256.equals(asset.sha256) && !present.hash.equals(former))
                .forEach(present -> forget(folder(present.sha256) + former + "/")));
    }

    private void forget(String prefix) {
        try {
            store.forget(prefix);
        } catch (IOException | UncheckedIOException failure) {
            // What they were for is gone already; they only take room.
            LOG.warnf(failure, "Bytes that nothing needs any more are left in the store under %s", prefix);
        }
    }
}
