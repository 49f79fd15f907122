package org.warraq.preview;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A link under which one item can be seen before it is live. */
@Entity
@Table(name = "preview_link")
public class PreviewLink extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID item;

    /** SHA-256 of the token, in hexadecimal digits. */
    @Column(name = "token_hash")
    public String tokenHash;

    public Integer revision;

    /** The limits of whoever made it, as JSON; null if there were none. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String remit;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by_id")
    public String createdById;

    @Column(name = "created_by_name")
    public String createdByName;

    @Column(name = "expires_at")
    public Instant expiresAt;

    static Optional<PreviewLink> opened(String tokenHash, Instant now) {
        return PreviewLink.<PreviewLink>find("tokenHash = ?1 and expiresAt > ?2", tokenHash, now)
                .firstResultOptional();
    }

    /** Those that still open, the newest first. */
    static List<PreviewLink> of(UUID item, Instant now) {
        return PreviewLink.list("item = ?1 and expiresAt > ?2 order by createdAt desc, id desc", item, now);
    }

    /** Returns whether there was such a link. */
    static boolean revoke(UUID item, UUID id) {
        return PreviewLink.delete("id = ?1 and item = ?2", id, item) == 1;
    }
}
