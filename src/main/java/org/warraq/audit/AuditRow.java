package org.warraq.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of the trail, to be read. */
@Entity
@Immutable
@Table(name = "audit")
class AuditRow {

    @Id
    Long id;

    Instant at;

    @Column(name = "actor_id")
    String actorId;

    @Column(name = "actor_name")
    String actorName;

    String action;
    String kind;
    UUID item;

    @Column(name = "from_revision")
    Integer fromRevision;

    @Column(name = "to_revision")
    Integer toRevision;

    String address;

    @Column(name = "trace_id")
    String traceId;

    /** JSON, or null. */
    @JdbcTypeCode(SqlTypes.JSON)
    String details;
}
