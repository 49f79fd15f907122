package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
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
                forget(sha256);
            }
        });
    }

    private void forget(String sha256) {
        try {
            store.forget(folder(sha256));
        } catch (IOException failure) {
            // What they were for is gone already; they only take room.
            LOG.warnf(failure, "The bytes of a deleted asset are left in the store under %s", folder(sha256));
        }
    }
}
