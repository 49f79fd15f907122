package org.warraq.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.warraq.access.Actor;
import org.warraq.access.AuditEntry;

/** One line of the log of changes. Has no position until the sequencer has seen it committed. */
@Entity
@Table(name = "change")
public class Change extends PanacheEntityBase {

    /** What was done. */
    public enum Action {
        CREATED,
        SAVED,
        RESTORED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        SCHEDULED,
        UNSCHEDULED,
        SCHEDULE_FAILED,
        ASSIGNED,
        EDITING,
        PUBLISHED,
        UPDATED,
        WITHDRAWN,
        KILLED,
        MERGED,
        BLOCKED,
        UNBLOCKED,
        EXPIRED,
        ALERT,
        ARCHIVED,
        UNARCHIVED,
        DELETED,
        RENDERED;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long seq;

    /** Without gaps, in the order in which readers see changes. */
    public Long position;

    public Instant at;
    public String kind;
    public UUID item;
    public String locale;
    public String action;

    /** {@code edited} by somebody, or {@code rendered} because something shown changed. */
    public String cause;

    public Integer revision;

    /** Whether others that show this thing must follow. */
    public boolean spreads;

    /** The ids under which others look at it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] reaches;

    /** For {@code rendered}: the {@code seq} of the edit that it follows from. */
    public Long origin;

    @Column(name = "actor_id")
    public String actorId;

    @Column(name = "actor_name")
    public String actorName;

    public String path;

    @Column(name = "previous_path")
    public String previousPath;

    /** What else there is to know: the reason of a withdrawal, the text of an alert. Not public. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> details;

    /** One detail; null where it has no value. */
    static Map<String, Object> details(String name, Object value) {
        return value == null ? null : Map.of(name, value);
    }

    static Change edited(Action action, Item item, Actor actor) {
        var change = new Change();
        change.at = item.updatedAt;
        change.kind = item.kind;
        change.item = item.id;
        change.locale = item.locale;
        change.action = action.text();
        change.cause = "edited";
        change.revision = item.headRevision;
        change.reaches = new UUID[] {item.id};
        change.actorId = actor.id();
        change.actorName = actor.name();
        return change;
    }

    /** A line on a thing that has no drafts. */
    static Change edited(Action action, Galley galley, Actor actor, Instant at) {
        var change = new Change();
        change.at = at;
        change.kind = galley.kind();
        change.item = galley.id();
        change.action = action.text();
        change.cause = "edited";
        change.revision = galley.revision();
        change.reaches = galley.reaches().toArray(UUID[]::new);
        change.actorId = actor.id();
        change.actorName = actor.name();
        return change;
    }

    /** Whether somebody did something by it: not what merely followed, nor who only opened it. */
    boolean isAct() {
        return cause.equals("edited") && !action.equals(Action.EDITING.text());
    }

    /** The same, as the audit trail keeps it. */
    AuditEntry audited() {
        return new AuditEntry(actorId, actorName, action, new AuditEntry.Subject(kind, item, revision));
    }
}
