package org.warraq.fronts;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.warraq.editorial.Newsstand;
import org.warraq.text.Languages;

/** Lays a front out: what stands highest is shown, what completes a slot comes last in it, and nothing twice. */
@ApplicationScoped
class FrontMakeup {

    @Inject
    Newsstand newsstand;

    @Inject
    Languages languages;

    @Inject
    ObjectMapper json;

    /**
     * The slots of {@code sheet} as they are shown, completed: with one statement, if any has a fill.
     *
     * @param hidden articles that complete none
     */
    Sheet completed(Sheet sheet, Collection<UUID> hidden) {
        var once = once(sheet);
        var fills = FillStatement.of(once, languages, hidden);
        if (fills.text().isEmpty()) {
            return once;
        }
        var found = newsstand.read(fills.text(), fills.values(), rows -> {
            var slots = new ArrayList<>(once.slots().stream()
                    .map(slot -> slot.with(new ArrayList<>(slot.entries())))
                    .toList());
            while (rows.next()) {
                Timestamp changesAt = rows.getTimestamp("changes_at");
                slots.get(rows.getInt("slot"))
                        .entries()
                        .add(Sheet.Entry.of(
                                rows.getObject("item", UUID.class),
                                rows.getString("card"),
                                changesAt == null ? null : changesAt.toInstant()));
            }
            return slots;
        });
        return once(sheet.with(found));
    }

    /** The document, as UTF-8 is made of it. */
    String text(Sheet sheet) {
        // The frame is one JSON object that we wrote: its last character closes it.
        var text = new StringBuilder(sheet.frame()).deleteCharAt(sheet.frame().length() - 1);
        text.append(sheet.slots().stream().map(this::text).collect(Collectors.joining(",", ",\"slots\":[", "]}")));
        return text.toString();
    }

    private String text(Sheet.Slot slot) {
        var name = new String(JsonStringEncoder.getInstance().quoteAsString(slot.name()));
        return slot.entries().stream()
                .map(entry -> entry.words().on(entry.card(), entry.kind(), json))
                .collect(Collectors.joining(",", "{\"name\":\"" + name + "\",\"items\":[", "]}"));
    }

    private static Sheet once(Sheet sheet) {
        Set<UUID> shown = new HashSet<>();
        List<Sheet.Slot> slots = new ArrayList<>();
        for (var slot : sheet.slots()) {
            slots.add(slot.with(slot.entries().stream()
                    .filter(entry -> shown.add(entry.id()))
                    .toList()));
        }
        return sheet.with(slots);
    }
}
