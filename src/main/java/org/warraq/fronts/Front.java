package org.warraq.fronts;

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
import org.warraq.access.Actor;

/** A front as it was last written; what it holds is in its newest {@link FrontVersion}. */
@Entity
@Table(name = "front")
public class Front extends PanacheEntityBase {

    @Id
    public UUID id;

    public String slug;

    /** Null if it is answered in the language asked for. */
    public String locale;

    public String label;

    /** Every id that it names, shown or not. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] refs;

    public long version;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by_id")
    public String createdById;

    @Column(name = "created_by_name")
    public String createdByName;

    @Column(name = "updated_at")
    public Instant updatedAt;

    @Column(name = "updated_by_id")
    public String updatedById;

    @Column(name = "updated_by_name")
    public String updatedByName;

    static Front begun(UUID id, Actor actor, Instant now) {
        var front = new Front();
        front.id = id;
        front.createdAt = now;
        front.createdById = actor.id();
        front.createdByName = actor.name();
        return front;
    }

    void touched(Actor actor, Instant now) {
        version++;
        updatedAt = now;
        updatedById = actor.id();
        updatedByName = actor.name();
    }

    static Optional<Front> known(UUID id) {
        return Front.findByIdOptional(id);
    }

    /** Those of {@code ids} that exist, each locked until the transaction ends, in the order of their ids. */
    static List<Front> locked(Collection<UUID> ids) {
        return Front.getSession()
                .createNativeQuery(
                        "select * from front where id = any(:ids) order by id for no key update", Front.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
