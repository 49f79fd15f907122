package org.warraq.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.editorial.AmendOrder;
import org.warraq.editorial.Editing;
import org.warraq.editorial.Items;
import org.warraq.editorial.Kind;
import org.warraq.editorial.Managed;
import org.warraq.editorial.MergeOrder;
import org.warraq.editorial.Merging;
import org.warraq.editorial.PublishOrder;
import org.warraq.editorial.Reviewing;
import org.warraq.editorial.ScheduleOrder;
import org.warraq.editorial.Scheduling;
import org.warraq.editorial.Transactions;
import org.warraq.editorial.Turn;
import org.warraq.editorial.WithdrawOrder;
import org.warraq.events.EventKind;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.ProblemType;
import org.warraq.people.PersonKind;
import org.warraq.sections.SectionKind;
import org.warraq.tags.TagContent;
import org.warraq.tags.TagDesk;
import org.warraq.text.Localized;

/** Writes and reads below HTTP, for tests of what happens between writers. */
@ApplicationScoped
public class WritingDesk {

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    Editing editing;

    @Inject
    Reviewing reviewing;

    @Inject
    Scheduling scheduling;

    @Inject
    Merging merging;

    @Inject
    TagDesk tags;

    @Inject
    ContentReader reader;

    @Inject
    ObjectMapper json;

    @Inject
    Items items;

    @Inject
    ArticleKind articles;

    @Inject
    SectionKind sections;

    @Inject
    PersonKind people;

    @Inject
    EventKind events;

    Kind<?> kind(String name) {
        return switch (name) {
            case "article" -> articles;
            case "section" -> sections;
            case "person" -> people;
            default -> events;
        };
    }

    /** A live thing of that content, written as JSON with apostrophes for quotes. */
    UUID live(String kind, String content) {
        return live(kind(kind), content);
    }

    UUID tag(String name) {
        return tags.create(items.newId(), read("{'name': '" + name + "'}", TagContent.class), Actor.SYSTEM)
                .id();
    }

    void renameTag(UUID id, String name) {
        var version = tags.read(id, Actor.SYSTEM).version();
        tags.replace(new Turn(id, version, Actor.SYSTEM), read("{'name': '" + name + "'}", TagContent.class));
    }

    /** Patches the head and publishes it, however often somebody else was faster. */
    Managed<?> publish(String kind, UUID id, String patch) {
        return publish(kind(kind), id, patch);
    }

    Managed<?> withdraw(String kind, UUID id) {
        var notice = Localized.of("ar", "سُحب");
        var order = new WithdrawOrder("for the test", notice, null, null, null);
        return insisting(kind(kind), id, turn -> editing.withdraw(kind(kind), turn, order));
    }

    Managed<?> republish(String kind, UUID id) {
        return insisting(kind(kind), id, turn -> editing.publish(kind(kind), turn, PublishOrder.NOW));
    }

    /** Leaves the change a draft. */
    Managed<?> save(String kind, UUID id, String patch) {
        return save(kind(kind), id, patch);
    }

    Managed<?> amend(String kind, UUID id, String patch) {
        return insisting(kind(kind), id, turn -> editing.amend(kind(kind), turn, new AmendOrder(object(patch), true)));
    }

    /** Mends and says so. */
    Managed<?> correct(UUID id, String text) {
        var patch = "{'corrections': [{'kind': 'correction', 'text': '" + text + "'}]}";
        return amend("article", id, patch);
    }

    Managed<?> kill(String kind, UUID id) {
        var order = new WithdrawOrder("for the test", null, null, true, null);
        return insisting(kind(kind), id, turn -> editing.withdraw(kind(kind), turn, order));
    }

    Managed<?> revive(String kind, UUID id) {
        var order = new PublishOrder(null, null, null, null, true, "for the test");
        return insisting(kind(kind), id, turn -> editing.publish(kind(kind), turn, order));
    }

    Managed<?> submit(String kind, UUID id) {
        return insisting(kind(kind), id, turn -> reviewing.submit(kind(kind), turn, null));
    }

    /** To go live in a moment, and some to be withdrawn soon after. */
    Managed<?> schedule(String kind, UUID id) {
        var at = Instant.now().plusMillis(100);
        var order = new ScheduleOrder(at, id.getLeastSignificantBits() % 3 == 0 ? at.plusMillis(100) : null, null);
        return insisting(kind(kind), id, turn -> scheduling.schedule(kind(kind), turn, order));
    }

    void mergePerson(UUID id, UUID into) {
        insisting(people, id, turn -> merging.merge(people, turn, new MergeOrder(into)));
    }

    void mergeEvent(UUID id, UUID into) {
        insisting(events, id, turn -> merging.merge(events, turn, new MergeOrder(into)));
    }

    void mergeSection(UUID id, UUID into) {
        insisting(sections, id, turn -> merging.merge(sections, turn, new MergeOrder(into)));
    }

    void mergeTag(UUID id, UUID into) {
        tags.merge(new Turn(id, tags.read(id, Actor.SYSTEM).version(), Actor.SYSTEM), new MergeOrder(into));
    }

    /** What delivery serves of it; null if nothing. */
    JsonNode document(UUID id, String locale) {
        return transactions.call(() -> {
            var text = session.createNativeQuery(
                            "select document from rendering where item = :id and locale = :locale", String.class)
                    .setParameter("id", id)
                    .setParameter("locale", locale)
                    .uniqueResult();
            return text == null ? null : json.readTree(text);
        });
    }

    private <C> UUID live(Kind<C> kind, String content) {
        var id = items.newId();
        editing.create(kind, id, read(content, kind.type().content()), PublishOrder.NOW, Actor.SYSTEM);
        return id;
    }

    private <C> Managed<C> publish(Kind<C> kind, UUID id, String patch) {
        return insisting(kind, id, turn -> editing.patch(kind, turn, object(patch), PublishOrder.NOW));
    }

    private <C> Managed<C> save(Kind<C> kind, UUID id, String patch) {
        return insisting(kind, id, turn -> editing.patch(kind, turn, object(patch), null));
    }

    private <C> Managed<?> insisting(
            Kind<C> kind, UUID id, java.util.function.Function<Turn, Managed<?>> act, int left) {
        var version = editing.read(kind, id, Actor.SYSTEM).version();
        try {
            return act.apply(new Turn(id, version, Actor.SYSTEM));
        } catch (ApiException refused) {
            if (left == 0 || refused.type() != ProblemType.VERSION_CONFLICT) {
                throw refused;
            }
            return insisting(kind, id, act, left - 1);
        }
    }

    @SuppressWarnings("unchecked")
    private <M extends Managed<?>> M insisting(Kind<?> kind, UUID id, java.util.function.Function<Turn, M> act) {
        return (M) insisting(kind, id, act::apply, 50);
    }

    private <T> T read(String content, Class<T> type) {
        return reader.read(object(content), type);
    }

    private ObjectNode object(String content) {
        return (ObjectNode) reader.parse(content.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
