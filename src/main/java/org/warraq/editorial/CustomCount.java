package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.http.Violation;

/**
 * Counts the items whose own fields a schema does not admit. It reads a batch at a time, each in a transaction of its
 * own, and locks nothing, so that the newsroom goes on writing meanwhile.
 */
@ApplicationScoped
class CustomCount {

    private static final int BATCH = 500;
    private static final int EXAMPLES = 20;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    ObjectMapper json;

    /** The own fields of an item: of its head, and of what is live if that is another revision. */
    private record Own(UUID id, String label, JsonNode head, JsonNode live, boolean isLive) {}

    /** What was found so far. */
    private static final class Tally {
        private long heads;
        private long live;
        private final List<CustomFailures.Example> examples = new ArrayList<>();

        void add(Own own, CompiledSchema schema) {
            var ofHead = schema.violations("/custom", own.head());
            var ofLive = own.live() == null ? ofHead : schema.violations("/custom", own.live());
            heads += ofHead.isEmpty() ? 0 : 1;
            live += own.isLive() && !ofLive.isEmpty() ? 1 : 0;
            List<Violation> errors = ofHead.isEmpty() ? ofLive : ofHead;
            if (!errors.isEmpty() && examples.size() < EXAMPLES) {
                examples.add(new CustomFailures.Example(own.id(), own.label(), errors));
            }
        }
    }

    CustomFailures of(String kind, CompiledSchema schema) {
        var tally = new Tally();
        var after = BEFORE_ALL;
        List<Own> batch;
        do {
            var from = after;
            batch = transactions.call(() -> batch(kind, from));
            batch.forEach(own -> tally.add(own, schema));
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
        return new CustomFailures(tally.heads, tally.live, List.copyOf(tally.examples));
    }

    private List<Own> batch(String kind, UUID after) {
        return entities.createNativeQuery("""
                        select i.id, i.label, (h.content -> 'custom')\\:\\:text, (l.content -> 'custom')\\:\\:text,
                               i.live_revision is not null, l.item is not null
                        from item i
                        join revision h on h.item = i.id and h.number = i.head_revision
                        left join revision l on l.item = i.id and l.number = i.live_revision
                                             and i.live_revision <> i.head_revision
                        where i.kind = :kind and i.id > :after order by i.id limit %d""".formatted(BATCH), Object[].class)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .getResultStream()
                .map(row -> new Own(
                        (UUID) row[0],
                        (String) row[1],
                        tree((String) row[2]),
                        (Boolean) row[5] ? tree((String) row[3]) : null,
                        (Boolean) row[4]))
                .toList();
    }

    private JsonNode tree(String custom) {
        try {
            var tree = custom == null ? null : json.readTree(custom);
            return tree == null || !tree.isObject() ? json.createObjectNode() : tree;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored revision does not read", e);
        }
    }
}
