package org.warraq.fronts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one save made of a front; never changed afterwards. Those that are too old are forgotten. */
@Entity
@Table(name = "front_version")
@IdClass(FrontVersion.Key.class)
public class FrontVersion extends PanacheEntityBase {

    /** How many of a front are kept, the newest among them. */
    static final int KEPT = 50;

    /** A front's versions are numbered from one. */
    public record Key(UUID front, long number) {}

    @Id
    public UUID front;

    @Id
    public long number;

    /** The write record as JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String content;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by_id")
    public String createdById;

    @Column(name = "created_by_name")
    public String createdByName;

    @Column(name = "restored_from")
    public Long restoredFrom;

    /** Adds what {@code front} is now, and forgets what is too old. */
    static void keep(Front front, String content, Long restoredFrom) {
        var version = new FrontVersion();
        version.front = front.id;
        version.number = front.version;
        version.content = content;
        version.createdAt = front.updatedAt;
        version.createdById = front.updatedById;
        version.createdByName = front.updatedByName;
        version.restoredFrom = restoredFrom;
        version.persistAndFlush();
        FrontVersion.delete("front = ?1 and number <= ?2", front.id, front.version - KEPT);
    }

    static FrontVersion newest(Front front) {
        return of(front.id, front.version)
                .orElseThrow(() -> new IllegalStateException("Front " + front.id + " has lost what it is"));
    }

    static Optional<FrontVersion> of(UUID front, long number) {
        return Optional.ofNullable(FrontVersion.findById(new Key(front, number)));
    }

    /** The newest first. */
    static List<FrontVersion> all(UUID front) {
        return FrontVersion.list("front = ?1 order by number desc", front);
    }
}
