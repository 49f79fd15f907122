package org.warraq.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.warraq.access.Actor;
import org.warraq.articles.ArticleKind;
import org.warraq.editorial.Editing;
import org.warraq.editorial.Inventory;
import org.warraq.editorial.Kind;
import org.warraq.editorial.PublishOrder;
import org.warraq.editorial.Transactions;
import org.warraq.editorial.Turn;
import org.warraq.events.EventKind;
import org.warraq.fronts.FrontContent;
import org.warraq.fronts.FrontDesk;
import org.warraq.http.ContentReader;
import org.warraq.media.AssetContent;
import org.warraq.media.Uploads;
import org.warraq.people.PersonKind;
import org.warraq.sections.SectionKind;
import org.warraq.tags.TagContent;
import org.warraq.tags.TagDesk;

/**
 * A newsroom to look around in, written to an empty system the way an editor's tool would write it. Every thing has the
 * same id in every demo newsroom, so examples can name it, and a load that was cut short is completed at the next start.
 */
@ApplicationScoped
public class DemoNewsroom {

    private static final Logger LOG = Logger.getLogger(DemoNewsroom.class);

    private static final List<String> ARTICLES =
            List.of("articles-ar-1", "articles-ar-2", "articles-ar-3", "articles-ar-4", "articles-fr");

    @ConfigProperty(name = "warraq.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    ObjectMapper json;

    @Inject
    ContentReader reader;

    @Inject
    Transactions transactions;

    @Inject
    Editing editing;

    @Inject
    Inventory inventory;

    @Inject
    Uploads uploads;

    @Inject
    TagDesk tags;

    @Inject
    FrontDesk fronts;

    @Inject
    SectionKind sections;

    @Inject
    PersonKind people;

    @Inject
    EventKind events;

    @Inject
    ArticleKind articles;

    /** One thing of the files: its content, and when it was published if that is told. */
    private record Entry(UUID id, ObjectNode content, Instant publishedAt) {}

    /** After the renderings have their version and the log its follower. */
    void load(@Observes @Priority(100) StartupEvent event) {
        if (!wanted) {
            return;
        }
        var newsroom = read();
        var known = inventory.versions();
        if (newsroom.values().stream().mapToInt(Map::size).sum() <= known.size()
                || !ids(newsroom).containsAll(known.keySet())) {
            return;
        }
        LOG.info("Loading the demo newsroom …");
        bring(newsroom.get("media"), known);
        together(newsroom.get("section"), entry -> publish(sections, entry, known));
        together(newsroom.get("person"), entry -> publish(people, entry, known));
        together(newsroom.get("tag"), entry -> create(entry, known));
        together(newsroom.get("event"), entry -> publish(events, entry, known));
        // Articles name one another in all directions: first each gets its headline, then its text.
        together(newsroom.get("article"), entry -> plan(entry, known));
        together(newsroom.get("article"), entry -> write(entry, known));
        together(newsroom.get("front"), entry -> arrange(entry, known));
    }

    /** In one transaction: what shows a thing is then rendered once for all of them. */
    private void together(Map<String, Entry> entries, Consumer<Entry> act) {
        transactions.run(() -> entries.values().forEach(act));
    }

    /** Each in a transaction of its own, as the store is no part of any; drawn side by side, as that takes longest. */
    private void bring(Map<String, Entry> pictures, Map<UUID, Long> known) {
        var missing = new LinkedHashMap<>(pictures);
        missing.values().removeIf(entry -> known.containsKey(entry.id()));
        var drawn = missing.keySet().parallelStream()
                .collect(Collectors.toMap(
                        key -> key, key -> DemoDrawing.named(key).jpeg()));
        missing.forEach((key, entry) -> {
            var content = reader.read(entry.content(), AssetContent.class);
            uploads.add(entry.id(), drawn.get(key), content, Actor.SYSTEM);
        });
    }

    private void create(Entry entry, Map<UUID, Long> known) {
        if (!known.containsKey(entry.id())) {
            tags.create(entry.id(), reader.read(entry.content(), TagContent.class), Actor.SYSTEM);
        }
    }

    private void arrange(Entry entry, Map<UUID, Long> known) {
        if (!known.containsKey(entry.id())) {
            fronts.create(entry.id(), reader.read(entry.content(), FrontContent.class), Actor.SYSTEM);
        }
    }

    private <C> void publish(Kind<C> kind, Entry entry, Map<UUID, Long> known) {
        if (!known.containsKey(entry.id())) {
            var content = reader.read(entry.content(), kind.type().content());
            editing.create(kind, entry.id(), content, PublishOrder.NOW, Actor.SYSTEM);
        }
    }

    private void plan(Entry entry, Map<UUID, Long> known) {
        if (!known.containsKey(entry.id())) {
            var headline = entry.content().objectNode();
            headline.set("locale", entry.content().get("locale"));
            headline.set("headline", entry.content().get("headline"));
            var content = reader.read(headline, articles.type().content());
            editing.create(articles, entry.id(), content, null, Actor.SYSTEM);
        }
    }

    private void write(Entry entry, Map<UUID, Long> known) {
        var version = known.getOrDefault(entry.id(), 1L);
        if (version == 1L) {
            var content = reader.read(entry.content(), articles.type().content());
            var order = PublishOrder.since(entry.publishedAt());
            editing.replace(articles, new Turn(entry.id(), version, Actor.SYSTEM), content, order);
        }
    }

    private Map<String, Map<String, Entry>> read() {
        var newsroom = new LinkedHashMap<String, Map<String, Entry>>();
        read(newsroom, "media", List.of("media"));
        read(newsroom, "section", List.of("sections"));
        read(newsroom, "person", List.of("people"));
        read(newsroom, "tag", List.of("tags"));
        read(newsroom, "event", List.of("events"));
        read(newsroom, "article", ARTICLES);
        read(newsroom, "front", List.of("fronts"));
        return newsroom;
    }

    private void read(Map<String, Map<String, Entry>> newsroom, String kind, List<String> files) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var file : files) {
            for (var entry : tree(file)) {
                var key = entry.get("key").asText();
                var publishedAt = entry.path("publishedAt").asText(null);
                entries.put(
                        key,
                        new Entry(
                                DemoIds.of(kind + "/" + key),
                                (ObjectNode) withIds(entry.get("content")),
                                publishedAt == null ? null : Instant.parse(publishedAt)));
            }
        }
        newsroom.put(kind, entries);
    }

    private JsonNode tree(String file) {
        try (var stream = DemoNewsroom.class.getResourceAsStream("/demo/" + file + ".json")) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo newsroom does not read: " + file, e);
        }
    }

    /** The files name things as {@code @kind/key}. */
    private static JsonNode withIds(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> object.set(property.getKey(), withIds(property.getValue())));
        }
        if (node instanceof ArrayNode array) {
            for (var place = 0; place < array.size(); place++) {
                array.set(place, withIds(array.get(place)));
            }
        }
        if (node instanceof TextNode text
                && text.textValue().matches("@(media|section|person|tag|event|article)/[\\w-]+")) {
            return TextNode.valueOf(DemoIds.of(text.textValue().substring(1)).toString());
        }
        return node;
    }

    private static Set<UUID> ids(Map<String, Map<String, Entry>> newsroom) {
        return newsroom.values().stream()
                .flatMap(entries -> entries.values().stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
    }
}
