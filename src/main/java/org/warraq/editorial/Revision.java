package org.warraq.editorial;

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

/** What one save left of an item's content; never changed afterwards. */
@Entity
@Table(name = "revision")
@IdClass(Revision.Key.class)
public class Revision extends PanacheEntityBase {

    /** An item's revisions are numbered from one. */
    public record Key(UUID item, int number) {}

    @Id
    public UUID item;

    @Id
    public int number;

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
    public Integer restoredFrom;

    static Optional<Revision> of(UUID item, int number) {
        return Optional.ofNullable(Revision.findById(new Key(item, number)));
    }

    /** The newest first, from before {@code number}. */
    static List<Revision> before(UUID item, int number, int limit) {
        return Revision.<Revision>find("item = ?1 and number < ?2 order by number desc", item, number)
                .range(0, limit - 1)
                .list();
    }
}
