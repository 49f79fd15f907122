package org.warraq.editorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.warraq.access.Actor;
import org.warraq.http.Cursor;

/**
 * What a list of items {@code i} is narrowed to: fixed clauses, each with the value of its one parameter, which bears the
 * clause's place as its name, or with those of several by their names, or of none.
 */
final class ItemClauses {

    /** Said to be there, though a comparison says so as well: else a plan for any instant expects a third of all items. */
    private static final String NEXT_ACT =
            "least(i.publish_at, i.withdraw_at) is not null and least(i.publish_at, i.withdraw_at)";

    private static final String ME = "me";
    private static final String NOBODY = "none";

    private final Map<String, Object> clauses = new LinkedHashMap<>();

    /** What {@code actor} sees of it. */
    static ItemClauses of(ItemFilter.Of asked, Aliases aliases, Actor actor) {
        var filter = asked.filter();
        var chosen = new ItemClauses();
        chosen.put("i.kind = ", asked.kind());
        chosen.put(
                "i.status = ", filter.status() == null ? null : filter.status().text());
        chosen.put("i.stage = ", filter.stage() == null ? null : filter.stage().text());
        chosen.put("i.locale = ", filter.locale());
        chosen.put("i.section_id = any", names(filter.section(), aliases));
        chosen.put("i.updated_by_id = ", filter.updatedBy());
        chosen.put("i.created_by_id = ", filter.createdBy());
        chosen.put(NEXT_ACT + " >= ", filter.scheduledAfter());
        chosen.put(NEXT_ACT + " < ", filter.scheduledBefore());
        chosen.assigned(filter.assignee(), actor);
        for (var named : new UUID[] {filter.person(), filter.tag(), filter.uses()}) {
            chosen.put("i.refs && ", names(named, aliases));
        }
        if (hidesArchived(filter)) {
            chosen.clauses.put("i.status <> 'archived'", Map.of());
        }
        Remits.narrow(chosen.clauses, actor);
        return chosen;
    }

    /** All items of a kind that {@code actor} sees, whatever their status; of every kind if it is null. */
    static ItemClauses of(String kind, Actor actor) {
        var chosen = new ItemClauses();
        chosen.put("i.kind = ", kind);
        Remits.narrow(chosen.clauses, actor);
        return chosen;
    }

    /**
     * The same from behind the last of a page on, in the order of the desk's list.
     *
     * @param last null at the beginning
     */
    ItemClauses after(Cursor last) {
        if (last == null) {
            return this;
        }
        var rest = new ItemClauses();
        rest.clauses.putAll(clauses);
        rest.clauses.put("(i.updated_at, i.id) < (:at, :id)", Map.of("at", last.instant(0), "id", last.id(1)));
        return rest;
    }

    /** Every id that means it; null for none. */
    private static UUID[] names(UUID id, Aliases aliases) {
        return id == null ? null : aliases.names(id);
    }

    /** What is archived is out of the desk's way, unless somebody asks for it or for all that names a thing. */
    private static boolean hidesArchived(ItemFilter filter) {
        return filter.status() == null && filter.uses() == null;
    }

    private void assigned(String assignee, Actor actor) {
        if (NOBODY.equals(assignee)) {
            clauses.put("i.assignee_id is null", Map.of());
            return;
        }
        put("i.assignee_id = ", ME.equals(assignee) ? actor.id() : assignee);
    }

    private void put(String clause, Object value) {
        if (value != null) {
            clauses.put(clause + "(:p" + clauses.size() + ")", value);
        }
    }

    /** The clauses and others without parameters of their own; empty, or {@code where …}. */
    String where(String... others) {
        var all = new ArrayList<>(clauses.keySet());
        for (var other : others) {
            all.add(other);
        }
        return all.isEmpty() ? "" : all.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    void bind(NativeQuery<?> query) {
        var values = new ArrayList<>(clauses.values());
        for (var place = 0; place < values.size(); place++) {
            if (values.get(place) instanceof Map<?, ?> named) {
                named.forEach((name, value) -> query.setParameter((String) name, value));
            } else {
                query.setParameter("p" + place, values.get(place));
            }
        }
    }
}
