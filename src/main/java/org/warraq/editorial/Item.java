package org.warraq.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> slugs;

    @Column(name = "head_revision")
    public int headRevision;

    @Column(name = "live_revision")
    public Integer liveRevision;

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

    /** The same decision as the column {@code item.status}, for an item in hand. */
    Status status() {
        if (archived) {
            return Status.ARCHIVED;
        }
        if (live()) {
            return Status.LIVE;
        }
        if (withdrawnAt != null) {
            return Status.WITHDRAWN;
        }
        return Status.of(stage);
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

    /** The item, its row locked until the transaction ends. */
    static Optional<Item> locked(String kind, UUID id) {
        return Item.<Item>find("id = ?1 and kind = ?2", id, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
