package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warraq.access.Actor;

/** A change on its way to listeners. It is written once for all of them who may do the same with the item. */
final class LoggedChange {

    private final Change change;
    private final Item item;
    private final ObjectMapper json;
    private final Map<List<Workflow.Action>, String> texts = new HashMap<>();

    /** @param item null where it is gone */
    LoggedChange(Change change, Item item, ObjectMapper json) {
        this.change = change;
        this.item = item;
        this.json = json;
    }

    long position() {
        return change.position;
    }

    /** What {@code listener} gets to see of it; empty where that is outside its limits. */
    Optional<Signal> signal(LogStanding standing, Actor listener) {
        if (item == null ? !Remits.isToldOfEnd(change, listener) : !Remits.isReadable(item, listener)) {
            return Optional.empty();
        }
        var allowed = item == null ? List.<Workflow.Action>of() : Workflow.allowed(item, listener);
        var text = texts.computeIfAbsent(allowed, actions -> text(listener));
        return Optional.of(new Signal(standing.id(position()), "item", text));
    }

    private String text(Actor listener) {
        try {
            return json.writeValueAsString(StreamedChange.of(change, item, listener));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change cannot be written", e);
        }
    }
}
