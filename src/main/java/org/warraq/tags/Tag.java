package org.warraq.tags;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A tag as it was last written. */
@Entity
@Table(name = "tag")
public class Tag extends PanacheEntityBase {

    @Id
    public UUID id;

    /** The write record as JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String content;

    public String label;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> slugs;

    public long version;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    static Optional<Tag> known(UUID id) {
        return Tag.findByIdOptional(id);
    }

    static List<Tag> all(Collection<UUID> ids) {
        return Tag.list("id in ?1", ids);
    }

    /**
     * Those of {@code ids} that exist, each locked until the transaction ends: against other writers, but not against
     * what carries a tag, which holds its key only. In the order of their ids, so that two who lock several do not
     * deadlock.
     */
    static List<Tag> locked(Collection<UUID> ids) {
        return Tag.getSession()
                .createNativeQuery("select * from tag where id = any(:ids) order by id for no key update", Tag.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
