package org.warraq.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A token of a person or an integration. Revoked, it stays, because what it wrote names it. */
@Entity
@Table(name = "access_token")
public class Token extends PanacheEntityBase {

    @Id
    public UUID id;

    /** Of the secret, which is kept nowhere. */
    public byte[] digest;

    public String name;

    /** Null where permissions were given one by one. */
    public String role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] permissions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] kinds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] sections;

    public boolean own;
    public long version;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by_id")
    public String createdById;

    @Column(name = "created_by_name")
    public String createdByName;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** Written beside by {@link LastUses}, never by a change of the token. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    public Instant lastUsedAt;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    @Column(name = "revoked_by_id")
    public String revokedById;

    @Column(name = "revoked_by_name")
    public String revokedByName;

    Remit remit() {
        return Remit.of(kinds == null ? null : Set.of(kinds), sections == null ? null : Set.of(sections), own);
    }

    static Optional<Token> locked(UUID id) {
        return Token.<Token>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The newest first, from the one after {@code before}; null from the newest of all. */
    static List<Token> page(boolean revoked, UUID before, int offset, int limit) {
        var query = before == null
                ? Token.<Token>find(which(revoked) + " order by id desc")
                : Token.<Token>find(which(revoked) + " and id < ?1 order by id desc", before);
        return query.range(offset, offset + limit - 1).list();
    }

    static long count(boolean revoked) {
        return Token.count(which(revoked));
    }

    private static String which(boolean revoked) {
        return revoked ? "revokedAt is not null" : "revokedAt is null";
    }
}
