package org.warraq.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.warraq.access.Actor;

/** One thing that the newsroom works on: where it stands, and which of its revisions is the head and which is live. */
@Entity
@Table(name = "item")
public class Item extends PanacheEntityBase {

    @Id
    public UUID id;

    public String kind;
    public String locale;
    public String stage;
    public boolean archived;
    public long version;
    public String label;

    @Column(name = "label_words")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] labelWords;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> slugs;

    @Column(name = "head_revision")
    public int headRevision;

    @Column(name = "live_revision")
    public Integer liveRevision;

    @Column(name = "approved_revision")
    public Integer approvedRevision;

    @Column(name = "pinned_revision")
    public Integer pinnedRevision;

    @Column(name = "publish_at")
    public Instant publishAt;

    @Column(name = "withdraw_at")
    public Instant withdrawAt;

    @Column(name = "scheduled_by_id")
    public String scheduledById;

    @Column(name = "scheduled_by_name")
    public String scheduledByName;

    @Column(name = "schedule_error")
    @JdbcTypeCode(SqlTypes.JSON)
    public ScheduleError scheduleError;

    public boolean killed;

    @Column(name = "merged_into")
    public UUID mergedInto;

    @Column(name = "assignee_id")
    public String assigneeId;

    @Column(name = "assignee_name")
    public String assigneeName;

    public String note;

    @Column(name = "editing_by_id")
    public String editingById;

    @Column(name = "editing_by_name")
    public String editingByName;

    @Column(name = "editing_since")
    public Instant editingSince;

    @Column(name = "section_id")
    public UUID section;

    @Column(name = "live_section_id")
    public UUID liveSection;

    @Column(name = "translation_group")
    public UUID translationGroup;

    @Column(name = "live_translation_group")
    public UUID liveTranslationGroup;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] refs;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "modified_at")
    public Instant modifiedAt;

    @Column(name = "alerted_at")
    public Instant alertedAt;

    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

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

    static Item begun(UUID id, String kind, Actor actor, Instant now) {
        var item = new Item();
        item.id = id;
        item.kind = kind;
        item.createdAt = now;
        item.createdById = actor.id();
        item.createdByName = actor.name();
        return item;
    }

    boolean live() {
        return liveRevision != null;
    }

    boolean everLive() {
        return live() || withdrawnAt != null;
    }

    boolean hasUnpublishedChanges() {
        return live() && headRevision != liveRevision;
    }

    /** Whether it is to go live, or to be withdrawn, by itself. */
    boolean scheduled() {
        return publishAt != null || withdrawAt != null;
    }

    /** Whether something was saved since that the scheduled publication leaves out. */
    boolean hasUnscheduledChanges() {
        return pinnedRevision != null && headRevision != pinnedRevision;
    }

    /** Forgets what was to happen by itself. */
    void unschedule() {
        publishAt = null;
        pinnedRevision = null;
        withdrawAt = null;
        scheduledById = null;
        scheduledByName = null;
    }

    /** The same decision as the column {@code item.status}, for an item in hand. */
    Status status() {
        if (archived) {
            return Status.ARCHIVED;
        }
        if (publishAt != null) {
            return Status.SCHEDULED;
        }
        if (live()) {
            return Status.LIVE;
        }
        if (withdrawnAt != null) {
            return Status.WITHDRAWN;
        }
        return Status.of(stage);
    }

    /** Notes that {@code revision} was found fit for the public, and with it the head, if that is it. */
    void approve(int revision) {
        approvedRevision = revision;
        if (revision == headRevision) {
            stage = Stage.APPROVED.text();
        }
    }

    /** Calls it {@code name} at the desk, and finds it by the words of that. */
    void name(String name) {
        label = name;
        labelWords = LabelWords.of(name);
    }

    /** Counts the change that {@code actor} makes now. */
    void touched(Actor actor, Instant now) {
        version++;
        updatedAt = now;
        updatedById = actor.id();
        updatedByName = actor.name();
    }

    static Optional<Item> find(String kind, UUID id) {
        return Item.<Item>find("id = ?1 and kind = ?2", id, kind).firstResultOptional();
    }

    /** What is live of a story in its languages, locked in the order of their ids. */
    static List<Item> liveInGroup(UUID group) {
        return Item.<Item>find(
                        "liveTranslationGroup = :group and liveRevision is not null order by id",
                        Map.of("group", group))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The item, its row locked until the transaction ends. */
    static Optional<Item> locked(String kind, UUID id) {
        return Item.<Item>find("id = ?1 and kind = ?2", id, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
