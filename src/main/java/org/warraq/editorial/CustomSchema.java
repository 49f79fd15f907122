package org.warraq.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What the publisher's own fields of a kind may be. */
@Entity
@Table(name = "custom_schema")
public class CustomSchema extends PanacheEntityBase {

    @Id
    public String kind;

    public long version;

    /** As it was written. */
    public String schema;

    /** Of {@code schema}: two nodes that compiled the same need not compile again. */
    public String hash;

    @Column(name = "updated_at")
    public Instant updatedAt;

    @Column(name = "updated_by_id")
    public String updatedById;

    @Column(name = "updated_by_name")
    public String updatedByName;

    static Optional<CustomSchema> of(String kind) {
        return Optional.ofNullable(CustomSchema.findById(kind));
    }

    static Optional<CustomSchema> locked(String kind) {
        return Optional.ofNullable(CustomSchema.findById(kind, LockModeType.PESSIMISTIC_WRITE));
    }
}
