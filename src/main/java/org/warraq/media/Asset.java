package org.warraq.media;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.warraq.imaging.Inspected;

/** A picture, recording or document: its file, and what was last written about it. */
@Entity
@Table(name = "media")
public class Asset extends PanacheEntityBase {

    /** What stands where a picture is to stand. */
    static final String IMAGE = "image";

    @Id
    public UUID id;

    public String sha256;
    public long bytes;

    @Column(name = "media_type")
    public String mediaType;

    public Integer width;
    public Integer height;

    @Column(name = "duration_ms")
    public Long durationMillis;

    public String blurhash;
    public boolean renderable;

    /** Names its bytes and its focal point in addresses. */
    public String hash;

    /** The write record as JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String content;

    public String label;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] words;

    public String credit;

    @Column(name = "taken_at")
    public Instant takenAt;

    @Column(name = "rights_until")
    public Instant rightsUntil;

    /** Whether the rights have ended and everybody was told. */
    public boolean expired;

    @Column(name = "blocked_at")
    public Instant blockedAt;

    @Column(name = "block_reason")
    public String blockReason;

    public long version;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by")
    public String createdBy;

    @Column(name = "created_by_name")
    public String createdByName;

    @Column(name = "updated_at")
    public Instant updatedAt;

    /** Whether anybody may be shown it. */
    boolean shown() {
        return blockedAt == null && !expired;
    }

    /** What it can stand for where it is named; the same as {@code media_family} in the database. */
    String family() {
        if (mediaType.startsWith("image/")) {
            return width != null && height != null ? IMAGE : "document";
        }
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/")
                ? mediaType.substring(0, mediaType.indexOf('/'))
                : "document";
    }

    /** The digest of its bytes and what they are. */
    void bring(Spooled file, Inspected inspected) {
        sha256 = file.sha256();
        bytes = file.bytes();
        mediaType = inspected.mediaType();
        width = inspected.width();
        height = inspected.height();
        durationMillis = inspected.durationMillis();
        blurhash = inspected.blurhash();
        renderable = inspected.renderable();
    }

    static Optional<Asset> known(UUID id) {
        return Asset.findByIdOptional(id);
    }

    static Optional<Asset> ofBytes(String sha256) {
        return Asset.find("sha256", sha256).firstResultOptional();
    }

    /**
     * Those of {@code ids} that exist, each locked until the transaction ends: against other writers, but not against what
     * names an asset, which holds its key only. In the order of their ids, so that two who lock several do not deadlock.
     */
    static List<Asset> locked(Collection<UUID> ids) {
        return Asset.getSession()
                .createNativeQuery(
                        "select * from media where id = any(:ids) order by id for no key update", Asset.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Some whose rights have ended unnoticed and that no other server is at, locked. */
    static List<Asset> ended(int atMost) {
        return Asset.getSession()
                .createNativeQuery("""
                        select * from media where not expired and rights_until <= clock_timestamp()
                        order by rights_until limit %d for no key update skip locked""".formatted(atMost), Asset.class)
                .getResultList();
    }
}
