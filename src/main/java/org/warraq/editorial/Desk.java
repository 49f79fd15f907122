package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.IfMatch;
import org.warraq.http.MergePatch;
import org.warraq.http.OtherForms;
import org.warraq.http.Violation;

/** What every act on an item has in common, inside its transaction: taking it in hand, reading it, saving a revision. */
@ApplicationScoped
class Desk {

    @Inject
    Session entities;

    @Inject
    ObjectMapper json;

    @Inject
    References references;

    @Inject
    SlugBook slugs;

    @Inject
    ItemGalleys galleys;

    @Inject
    Aliases aliases;

    @Inject
    WorkflowSettings workflow;

    @Inject
    CustomSchemas customs;

    @Inject
    ContentReader reader;

    @Inject
    DeskIndex index;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The item, locked, at the version that the actor knows and at a stage that allows {@code action}. */
    Item take(Kind<?> kind, Turn turn, Workflow.Action action) {
        var item = Item.locked(kind.type().name(), turn.id()).orElseThrow(ApiException::notFound);
        Remits.requireWritable(item, turn.actor());
        if (item.version != turn.version()) {
            throw IfMatch.conflict(item.version);
        }
        Workflow.require(action, item, turn.actor());
        return item;
    }

    /** Refuses to let out what was not approved, where this newsroom wants that. */
    void requireApproval(Item item, int revision, Actor actor) {
        if (workflow.reviewRequired() && !actor.equals(Actor.SYSTEM)) {
            Workflow.requireApproval(item, revision, actor);
        }
    }

    <C> C content(Kind<C> kind, UUID id, int revision) {
        return galleys.parsed(kind, revision(id, revision).content);
    }

    Revision revision(UUID id, int number) {
        return Revision.of(id, number).orElseThrow(ApiException::notFound);
    }

    <C> C head(Kind<C> kind, Item item) {
        return content(kind, item.id, item.headRevision);
    }

    /** {@code content} with a merge patch applied, read like what an editor writes. */
    <C> C patched(Kind<C> kind, C content, JsonNode patch) {
        var changes = MergePatch.changes(patch);
        var type = kind.type().content();
        return reader.read(MergePatch.apply(OtherForms.without(tree(content), changes, type), changes), type);
    }

    JsonNode tree(Object content) {
        return json.valueToTree(content);
    }

    /** Appends {@code content} as the item's newest revision and makes it the head. Returns it as it was saved. */
    <C> Completed<C> save(Kind<C> kind, Item item, C content, Actor actor) {
        var saved = kind.completed(item.id, aliases.resolved(kind, content));
        var completed = saved.content();
        var outline = kind.outline(completed);
        check(item, outline);
        customs.check(kind, completed);
        item.headRevision = item.headRevision + 1;
        item.stage = Stage.DRAFT.text();
        item.name(outline.label());
        item.locale = outline.locale();
        item.section = outline.section();
        Remits.requireWritable(item, actor);
        item.slugs = slugs.take(item.kind, item.id, outline.slugs());
        item.translationGroup = group(item, outline);
        refer(kind, item, outline);
        item.persist();
        append(item, completed, actor);
        index.put(List.of(new DeskIndex.Head(
                item.id, item.headRevision, kind.texts(completed).all())));
        return saved;
    }

    /** Keeps {@code item.refs} to what is named by the head and every edition beside it that readers may come to see. */
    <C> void refer(Kind<C> kind, Item item, Outline head) {
        var refs = new LinkedHashSet<UUID>(ids(head));
        for (var edition : Standing.of(item).beside()) {
            refs.addAll(ids(kind.outline(content(kind, item.id, edition))));
        }
        item.refs = refs.toArray(UUID[]::new);
    }

    /** The same after it was decided which edition goes live, or that one does not. */
    <C> void refer(Kind<C> kind, Item item) {
        refer(kind, item, kind.outline(head(kind, item)));
    }

    /** The group of an article that {@code outline} describes: the original's, its own if it is one; null for other kinds. */
    UUID group(Item item, Outline outline) {
        if (outline.locale() == null) {
            return null;
        }
        if (outline.translationOf() == null) {
            return item.id;
        }
        Item original = Item.findById(outline.translationOf());
        if (original.id.equals(item.id) || Objects.equals(original.translationGroup, item.id)) {
            throw ApiException.validationFailed(List.of(
                    new Violation("/translationOf", "translation-cycle", "names a translation of this very article")));
        }
        return original.translationGroup;
    }

    private void check(Item item, Outline outline) {
        references.check(outline);
        refuseEmbargoBeyondSchedule(item, outline);
        if (item.publishedAt != null && !Objects.equals(item.locale, outline.locale())) {
            throw ApiException.validationFailed(
                    List.of(new Violation("/locale", "fixed", "cannot change once the article was published")));
        }
    }

    /** Either the embargo or the schedule is a mistake; nobody but the editor knows which. */
    private static void refuseEmbargoBeyondSchedule(Item item, Outline outline) {
        if (item.publishAt != null) {
            Publishing.refuseUnderEmbargo(outline, item.publishAt);
        }
    }

    private void append(Item item, Object content, Actor actor) {
        var revision = new Revision();
        revision.item = item.id;
        revision.number = item.headRevision;
        revision.content = written(content);
        revision.createdAt = item.updatedAt;
        revision.createdById = actor.id();
        revision.createdByName = actor.name();
        revision.persist();
    }

    private static Set<UUID> ids(Outline outline) {
        var ids = new LinkedHashSet<UUID>();
        outline.references().forEach(reference -> ids.add(reference.id()));
        return ids;
    }

    private String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A content cannot be written", e);
        }
    }
}
