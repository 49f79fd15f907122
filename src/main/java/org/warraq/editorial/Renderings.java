package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
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
import java.util.stream.Stream;
import org.hibernate.Session;
import org.warraq.text.Languages;

/** Makes and keeps the texts that delivery sends. Runs in the transaction of whoever makes them. */
@ApplicationScoped
public class Renderings {

    @Inject
    Session entities;

    @Inject
    ObjectMapper json;

    @Inject
    RenderingStore store;

    @Inject
    Languages languages;

    @Inject
    ChangeLog log;

    @Inject
    ViewVersion version;

    @Inject
    Clock clock;

    @Inject
    SearchIndex index;

    @Inject
    @All
    List<GalleySource> sources;

    /**
     * What a rendering changed.
     *
     * @param document whether any text of the thing became another
     * @param card whether what others show of it became another, or came
     * @param path in the first locale; null if it has none
     * @param previousPath likewise, before
     */
    public record Effect(boolean document, boolean card, String path, String previousPath) {}

    /** A rendering not yet stored. */
    record Text(
            Galley galley,
            String locale,
            String document,
            String card,
            String documentHash,
            String cardHash,
            String slug,
            String path,
            Instant changesAt,
            Findable found,
            Set<UUID> sources) {}

    /** Renders and stores {@code galleys}, which name no aliases, from what is committed of everything they show. */
    public Map<UUID, Effect> render(Collection<Galley> galleys) {
        return render(galleys, log.head());
    }

    /**
     * Renders and stores {@code galleys} from what is committed of everything they show.
     *
     * @param seen the head of the log, read before the aliases in {@code galleys} were resolved: every change up to there
     *     is in what is read after it
     */
    public Map<UUID, Effect> render(Collection<Galley> galleys, long seen) {
        if (galleys.isEmpty()) {
            return Map.of();
        }
        entities.flush();
        var texts = texts(galleys);
        var before = store.stored(galleys.stream().map(Galley::id).toList());
        store.keep(
                texts,
                new RenderingStore.Mark(version.ordinal(), seen, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        index.put(galleys.stream()
                .flatMap(galley -> found(galley, texts).stream())
                .toList());
        var effects = new LinkedHashMap<UUID, Effect>();
        for (var galley : galleys) {
            var made = texts.stream().filter(text -> text.galley() == galley).toList();
            effects.put(galley.id(), effect(made, before.getOrDefault(galley.id(), Map.of())));
        }
        return effects;
    }

    /** Takes every text of {@code id} away; returns the path it had in its first locale. */
    public String remove(UUID id) {
        var before = store.stored(List.of(id)).getOrDefault(id, Map.of());
        store.remove(id);
        index.remove(id);
        var configured = languages.tags().stream().map(before::get).filter(Objects::nonNull);
        return Stream.concat(configured, before.values().stream())
                .map(RenderingStore.Stored::path)
                .findFirst()
                .orElse(null);
    }

    /** What the live among {@code ids} are found by. */
    public List<SearchIndex.Entry> findable(Collection<UUID> ids) {
        var galleys = galleys(ids);
        var texts = texts(galleys);
        return galleys.stream().flatMap(galley -> found(galley, texts).stream()).toList();
    }

    /** The live among {@code ids}, locked, from every source. */
    public List<Galley> galleys(Collection<UUID> ids) {
        return sources.stream().flatMap(source -> source.galleys(ids).stream()).toList();
    }

    /** Renders without storing. */
    List<Text> texts(Collection<Galley> galleys) {
        var shown = new LinkedHashSet<UUID>();
        galleys.forEach(galley -> shown.addAll(galley.shows()));
        var cards = new Cards(store.cards(shown), cardReaders()::get);
        var texts = new ArrayList<Text>();
        for (var galley : galleys) {
            for (var locale : galley.locales()) {
                texts.add(text(galley, locale, cards.afresh()));
            }
        }
        return texts;
    }

    private Text text(Galley galley, String locale, Cards cards) {
        galley.shows().forEach(cards::look);
        var rendered = galley.setting().render(locale, cards);
        if (rendered.card() == null) {
            throw new IllegalStateException("What is live of kind " + galley.kind() + " stands in what is not live");
        }
        var document = written(rendered.document());
        var card = written(rendered.card());
        return new Text(
                galley,
                locale,
                document,
                card,
                hash(document),
                hash(card),
                rendered.card().slug(),
                rendered.card().path(),
                rendered.changesAt(),
                rendered.found(),
                cards.looked());
    }

    /** What {@code galley} is found by, of the texts of several; empty if searches do not find it. */
    static Optional<SearchIndex.Entry> found(Galley galley, List<Text> texts) {
        var found = texts.stream()
                .filter(text -> text.galley() == galley)
                .map(Text::found)
                .filter(Objects::nonNull)
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchIndex.Entry(galley.id(), galley.kind(), galley.onlyLocale(), found));
    }

    private static Effect effect(List<Text> made, Map<String, RenderingStore.Stored> before) {
        var documents = made.stream()
                .anyMatch(text -> !before.containsKey(text.locale())
                        || !before.get(text.locale()).documentHash().equals(text.documentHash()));
        var cards = made.stream()
                .anyMatch(text -> !before.containsKey(text.locale())
                        || !before.get(text.locale()).cardHash().equals(text.cardHash()));
        var path = made.get(0).path();
        var previous = before.get(made.get(0).locale());
        return new Effect(documents, cards, path, previous == null ? null : previous.path());
    }

    Map<String, ObjectReader> cardReaders() {
        var readers = new HashMap<String, ObjectReader>();
        sources.forEach(source -> source.cards().forEach((kind, card) -> readers.put(kind, json.readerFor(card))));
        return readers;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rendering cannot be written", e);
        }
    }

    /** 128 bits of SHA-256 in base64url: a validator, not a secret. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
