package org.warraq.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads from the log what listeners of the stream are told: what somebody did to items, not what followed from it. */
@ApplicationScoped
class StreamReading {

    /** Whoever missed more had better list again. */
    private static final int MOST_MISSED = 1000;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Kinds kinds;

    @Inject
    ObjectMapper json;

    /**
     * Where a listener begins.
     *
     * @param missed since it last listened, in order
     * @param lost whether what it missed cannot be told
     */
    record Beginning(LogStanding standing, List<LoggedChange> missed, boolean lost) {}

    LogStanding standing() {
        return transactions.call(() -> {
            var row = entities.createNativeQuery("select generation, head from change_log", Object[].class)
                    .getSingleResult();
            return new LogStanding((UUID) row[0], ((Number) row[1]).longValue());
        });
    }

    /** @param lastId of what it heard last; null for a listener that only now begins */
    Beginning since(String lastId) {
        var standing = standing();
        if (lastId == null) {
            return new Beginning(standing, List.of(), false);
        }
        var position = standing.position(lastId);
        if (position.isEmpty()) {
            return new Beginning(standing, List.of(), true);
        }
        var missed = between(position.getAsLong(), standing.head());
        return missed.size() > MOST_MISSED
                ? new Beginning(standing, List.of(), true)
                : new Beginning(standing, missed, false);
    }

    /** The changes {@code after < position <= upTo}, {@link #MOST_MISSED} and one at most. */
    List<LoggedChange> between(long after, long upTo) {
        return transactions.call(() -> {
            var names = kinds.types().stream().map(KindType::name).toList();
            var changes = Change.<Change>find(
                            "position > ?1 and position <= ?2 and cause = 'edited' and kind in ?3 order by position",
                            after,
                            upTo,
                            names)
                    .page(0, MOST_MISSED + 1)
                    .list();
            var items = items(changes);
            return changes.stream()
                    .map(change -> new LoggedChange(change, items.get(change.item), json))
                    .toList();
        });
    }

    private static Map<UUID, Item> items(List<Change> changes) {
        var items = new HashMap<UUID, Item>();
        if (!changes.isEmpty()) {
            var ids = changes.stream().map(change -> change.item).distinct().toList();
            Item.<Item>list("id in ?1", ids).forEach(item -> items.put(item.id, item));
        }
        return items;
    }
}
