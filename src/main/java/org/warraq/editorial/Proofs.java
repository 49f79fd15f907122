package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.http.ApiException;
import org.warraq.text.Languages;
import org.warraq.text.Slugs;

/**
 * What delivery would say of something that is not published: set from a revision as from a live one, but shown to whom
 * it is meant for instead of kept. Nothing is written; the transaction could not.
 */
@ApplicationScoped
public class Proofs {

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Kinds kinds;

    @Inject
    ItemGalleys galleys;

    @Inject
    RenderingStore store;

    @Inject
    Renderings renderings;

    @Inject
    SlugBook slugs;

    @Inject
    Aliases aliases;

    @Inject
    Languages languages;

    @Inject
    ObjectMapper json;

    @Inject
    @All
    List<GalleySource> sources;

    @Inject
    Clock clock;

    /**
     * What to show.
     *
     * @param revision null for the head
     * @param locale null for the default one; an article has one of its own
     */
    public record Wanted(String kind, UUID id, Integer revision, String locale) {}

    /** Something of the newsroom, as it would be live. */
    record Draft<C>(Kind<C> kind, Live<C> live) {

        Outline outline() {
            return kind.outline(live.content());
        }

        Rendered render(String locale, Cards cards) {
            return kind.render(live, locale, cards);
        }
    }

    /**
     * The document of the item {@code id}, with cards of what it names that was not published yet.
     *
     * @param reader whose limits hold for the drafts that it names; that the item itself may be read was seen before
     * @return a view record; of an article that stands in no section, without one
     * @throws ApiException {@code not-found} (404) if there is no such item or revision
     */
    public Object document(Wanted wanted, Actor reader) {
        LocaleParameter.check(wanted.locale(), languages);
        return transactions.call(() -> {
            entities.createNativeMutationQuery("set transaction read only").executeUpdate();
            var item = Item.find(wanted.kind(), wanted.id()).orElseThrow(ApiException::notFound);
            var number = wanted.revision() == null ? item.headRevision : wanted.revision();
            var content = Revision.of(item.id, number).orElseThrow(ApiException::notFound).content;
            var draft = draft(kinds.of(item.kind), item, number, content);
            return draft.render(locale(draft, wanted), new ProofCards(this, draft, reader).cards())
                    .document();
        });
    }

    /**
     * What becomes of {@code ids} until {@code at}, as far as the schedule has it now and {@code reader} may read it; and of
     * everything that is live, what will be no more.
     */
    public Forecast forecast(Collection<UUID> ids, Instant at, Actor reader) {
        return transactions.call(() -> {
            entities.createNativeMutationQuery("set transaction read only").executeUpdate();
            var coming = new LinkedHashMap<UUID, Forecast.Coming>();
            for (var item : entities.createNativeQuery("""
                            select * from item where id = any(:ids) and publish_at <= :at
                            and (withdraw_at is null or withdraw_at > :at) order by id""", Item.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .setParameter("at", at)
                    .getResultList()) {
                if (Remits.isReadable(item, reader)) {
                    coming.put(item.id, coming(item, reader));
                }
            }
            return new Forecast(coming, going(at));
        });
    }

    private Forecast.Coming coming(Item item, Actor reader) {
        var content = Revision.of(item.id, item.pinnedRevision).orElseThrow(ApiException::notFound).content;
        var draft = draft(kinds.of(item.kind), item, item.pinnedRevision, content);
        var cards = new LinkedHashMap<String, String>();
        set(draft, new ProofCards(this, draft, reader).cards())
                .forEach((locale, card) -> cards.put(locale, card.json()));
        return new Forecast.Coming(item.kind, cards);
    }

    private Set<UUID> going(Instant at) {
        return new LinkedHashSet<>(entities.createNativeQuery(
                        "select id from item where live_revision is not null and withdraw_at <= :at", UUID.class)
                .setParameter("at", at)
                .getResultList());
    }

    /** Refuses whoever may not change the item. */
    public void requireWritable(Kind<?> kind, UUID id, Actor actor) {
        transactions.run(() ->
                Remits.requireWritable(Item.find(kind.type().name(), id).orElseThrow(ApiException::notFound), actor));
    }

    /** Whether whoever is no caller may be shown it: what was archived or withdrawn for good is kept from them. */
    public boolean isForOthers(UUID id) {
        return transactions.call(() -> Item.<Item>findByIdOptional(id)
                .filter(item -> !item.archived && !item.killed)
                .isPresent());
    }

    /** Whether the item has that revision. */
    public boolean exists(UUID id, int revision) {
        return transactions.call(() -> Revision.of(id, revision).isPresent());
    }

    private String locale(Draft<?> draft, Wanted wanted) {
        var own = draft.outline().locale();
        return own != null ? own : Optional.ofNullable(wanted.locale()).orElse(languages.defaultTag());
    }

    /** The stored cards of those of {@code ids} that are live. */
    Map<UUID, Map<String, Cards.Stored>> live(List<UUID> ids) {
        return store.cards(ids);
    }

    /**
     * Those of {@code ids} that are still to be published and that {@code reader} may read. What was withdrawn or archived
     * is not coming.
     */
    Map<UUID, Draft<?>> drafts(List<UUID> ids, Actor reader) {
        var drafts = new LinkedHashMap<UUID, Draft<?>>();
        var contents = heads(ids);
        for (var item : entities.createNativeQuery("""
                        select * from item where id = any(:ids) and live_revision is null
                        and (withdrawn_at is null or publish_at is not null) and merged_into is null and not archived
                        order by id""", Item.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()) {
            if (Remits.isReadable(item, reader)) {
                drafts.put(item.id, draft(kinds.of(item.kind), item, item.headRevision, contents.get(item.id)));
            }
        }
        return drafts;
    }

    /** The card of {@code draft} in each locale that it has; none if it could not go live. */
    Map<String, Cards.Stored> set(Draft<?> draft, Cards cards) {
        var outline = draft.outline();
        var set = new LinkedHashMap<String, Cards.Stored>();
        for (var locale : outline.locale() == null ? languages.tags() : List.of(outline.locale())) {
            var stands = outline.references().stream()
                    .filter(Outline.Reference::hard)
                    .allMatch(reference -> cards.card(reference.id(), locale).isPresent());
            var card = stands ? draft.render(locale, cards).card() : null;
            if (card != null) {
                set.put(locale, new Cards.Stored(draft.kind().type().name(), written(card)));
            }
        }
        return set;
    }

    /** A card as whoever may see drafts is shown it. */
    Card proof(Card card) {
        return sources.stream()
                .filter(source -> source.cards().containsKey(card.kind()))
                .findFirst()
                .map(source -> source.proof(card))
                .orElse(card);
    }

    Map<String, ObjectReader> readers() {
        return renderings.cardReaders();
    }

    private Map<UUID, String> heads(List<UUID> ids) {
        var heads = new HashMap<UUID, String>();
        for (var row : entities.createNativeQuery("""
                        select i.id, r.content\\:\\:text from item i
                        join revision r on r.item = i.id and r.number = i.head_revision
                        where i.id = any(:ids) and i.live_revision is null""", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()) {
            heads.put((UUID) row[0], (String) row[1]);
        }
        return heads;
    }

    private <C> Draft<C> draft(Kind<C> kind, Item item, int revision, String text) {
        var content = aliases.resolved(kind, galleys.parsed(kind, text));
        var shown = Objects.equals(item.liveRevision, revision);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var publishedAt = Optional.ofNullable(item.publishedAt).orElse(now);
        return new Draft<>(
                kind,
                new Live<>(
                        item.id,
                        revision,
                        content,
                        slugs(item, revision, kind.outline(content)),
                        shown ? item.liveTranslationGroup : item.translationGroup,
                        publishedAt,
                        modifiedAt(item, shown, now)));
    }

    private static Instant modifiedAt(Item item, boolean shown, Instant now) {
        return shown ? item.modifiedAt : now;
    }

    /** Those that it has, or would be given: an old revision's own are not taken before it is published again. */
    private Map<String, String> slugs(Item item, int revision, Outline outline) {
        if (Objects.equals(item.liveRevision, revision)) {
            return slugs.live(item.id);
        }
        if (revision == item.headRevision) {
            return item.slugs;
        }
        var made = new LinkedHashMap<String, String>();
        outline.slugs().forEach((locale, wish) -> made.put(locale, slug(item, locale, wish)));
        return made;
    }

    private static String slug(Item item, String locale, Outline.SlugWish wish) {
        if (wish.explicit() != null) {
            return wish.explicit();
        }
        var slug = Slugs.from(wish.title());
        return item.slugs.getOrDefault(locale, slug.isEmpty() ? item.id.toString() : slug);
    }

    private String written(Card card) {
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A card cannot be written", e);
        }
    }
}
