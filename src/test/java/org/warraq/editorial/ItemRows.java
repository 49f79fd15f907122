package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.warraq.access.Actor;
import org.warraq.bench.CopyBatch;
import org.warraq.text.Slugs;

/**
 * What creating an item and publishing it at once leaves in the tables of this package, but for the log, for many items.
 * The texts are rendered as publishing renders them.
 */
public final class ItemRows {

    private final ItemGalleys galleys = bean(ItemGalleys.class);
    private final Renderings renderings = bean(Renderings.class);
    private final ViewVersion version = bean(ViewVersion.class);
    private final ChangeLog log = bean(ChangeLog.class);
    private final DeskIndex desk = bean(DeskIndex.class);
    private final ObjectMapper json = bean(ObjectMapper.class);
    private final SearchIndex index = bean(SearchIndex.class);
    private final List<SearchIndex.Entry> found = new ArrayList<>();

    /**
     * An item to be.
     *
     * @param slug in the item's own locale; nothing else has it
     * @param group null for kinds without translations
     */
    public record Plan<C>(UUID id, C content, String slug, UUID group, Instant publishedAt) {}

    /** Adds the rows of {@code plans}, in the transaction at hand, and returns what is then live. */
    public <C> List<Live<C>> add(Kind<C> kind, List<Plan<C>> plans, Instant now, CopyBatch rows) {
        var seen = log.head();
        var lives = plans.stream().map(plan -> live(kind, plan)).toList();
        lives.forEach(live -> item(kind, live, now, rows));
        var set = new ArrayList<Galley>();
        lives.forEach(live -> set.add(galleys.galley(kind, live)));
        var texts = renderings.texts(set);
        texts.forEach(text -> rendering(text, seen, now, rows));
        set.forEach(galley -> Renderings.found(galley, texts).ifPresent(found::add));
        return lives;
    }

    /** Lets what was added be found, once its rows are there. */
    public void index() {
        index.put(found);
        found.clear();
    }

    private static <C> Live<C> live(Kind<C> kind, Plan<C> plan) {
        var content = kind.completed(plan.id(), plan.content()).content();
        var locale = kind.outline(content).locale();
        return new Live<>(
                plan.id(),
                1,
                content,
                Map.of(locale, plan.slug()),
                plan.group(),
                plan.publishedAt(),
                plan.publishedAt());
    }

    private <C> void item(Kind<C> kind, Live<C> live, Instant now, CopyBatch rows) {
        var outline = kind.outline(live.content());
        var name = kind.type().name();
        var refs = new LinkedHashSet<UUID>();
        outline.references().forEach(reference -> refs.add(reference.id()));
        var actor = Actor.SYSTEM;
        rows.add(
                "item (id, kind, locale, stage, approved_revision, archived, version, label, label_words, slugs, head_revision, live_revision, section_id,"
                        + " live_section_id, translation_group, live_translation_group, refs, published_at, modified_at,"
                        + " created_at, created_by_id, created_by_name, updated_at, updated_by_id, updated_by_name)",
                live.id(),
                name,
                outline.locale(),
                Stage.APPROVED.text(),
                1,
                false,
                1,
                outline.label(),
                List.of(LabelWords.of(outline.label())),
                written(live.slugs()),
                1,
                1,
                outline.section(),
                outline.section(),
                live.translationGroup(),
                live.translationGroup(),
                refs,
                live.publishedAt(),
                live.modifiedAt(),
                now,
                actor.id(),
                actor.name(),
                now,
                actor.id(),
                actor.name());
        rows.add(
                "revision (item, number, content, created_at, created_by_id, created_by_name)",
                live.id(),
                1,
                written(live.content()),
                now,
                actor.id(),
                actor.name());
        live.slugs()
                .forEach((locale, slug) -> rows.add(
                        "slug (kind, locale, folded, slug, item, head, live, ever_live)",
                        name,
                        locale,
                        Slugs.folded(slug),
                        slug,
                        live.id(),
                        true,
                        true,
                        true));
    }

    private void rendering(Renderings.Text text, long seen, Instant now, CopyBatch rows) {
        rows.add(
                "rendering (item, locale, kind, document, card, document_hash, card_hash, slug, path, changes_at, sources,"
                        + " revision, view_ordinal, position_seen, changed_at)",
                text.galley().id(),
                text.locale(),
                text.galley().kind(),
                text.document(),
                text.card(),
                text.documentHash(),
                text.cardHash(),
                text.slug(),
                text.path(),
                text.changesAt(),
                text.sources(),
                text.galley().revision(),
                version.ordinal(),
                seen,
                now);
    }

    /** By what the desk finds them, once their rows are sent. */
    public <C> void indexForDesk(Kind<C> kind, List<Live<C>> lives) {
        desk.put(lives.stream()
                .map(live -> new DeskIndex.Head(
                        live.id(), 1, kind.texts(live.content()).all()))
                .toList());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A content cannot be written", e);
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().select(type).get();
    }
}
