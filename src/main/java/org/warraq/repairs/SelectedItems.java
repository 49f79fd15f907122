package org.warraq.repairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Which items a repair looks at. The statement may choose too many, never too few: whether there is something to change
 * in an item is seen in its contents.
 */
@ApplicationScoped
class SelectedItems {

    /** In the texts of head and live as they are stored, or across the runs of their paragraphs. */
    private static final String HOLDS = """
            exists (
                select 1 from revision r where r.item = i.id and r.number in (i.head_revision, i.live_revision)
                and (position(:%1$s in cast(r.content as text)) > 0
                    or position(:%2$s in (
                        select string_agg(run #>> '{}', '')
                        from jsonb_path_query(r.content, 'lax $.body[*].children[*].text') run)) > 0))""";

    @Inject
    Session entities;

    long count(RepairOrder order) {
        var clauses = clauses(order);
        return bound(
                        entities.createNativeQuery("select count(*) from item i where " + all(clauses), Long.class),
                        clauses)
                .getSingleResult();
    }

    /** The next one in the order of ids; null at the end. */
    UUID after(RepairOrder order, UUID item) {
        var clauses = clauses(order);
        var statement =
                "select i.id from item i where %s and i.id > :after order by i.id limit 1".formatted(all(clauses));
        return bound(entities.createNativeQuery(statement, UUID.class), clauses)
                .setParameter("after", item)
                .uniqueResultOptional()
                .orElse(null);
    }

    /** Fixed clauses, each with the values of its parameters by their names. */
    private static Map<String, Map<String, Object>> clauses(RepairOrder order) {
        var select = order.select();
        var clauses = new LinkedHashMap<String, Map<String, Object>>();
        put(clauses, "i.kind = :kind", "kind", select.kind());
        put(
                clauses,
                "i.id = any(:ids)",
                "ids",
                select.ids() == null ? null : select.ids().toArray(UUID[]::new));
        put(clauses, "i.locale = :locale", "locale", select.locale());
        put(clauses, "(i.section_id = :section or i.live_section_id = :section)", "section", select.section());
        put(clauses, "i.refs @> :person", "person", array(select.person()));
        put(clauses, "i.refs @> :tag", "tag", array(select.tag()));
        holds(clauses, "contained", select.contains());
        if (order.action() instanceof RepairAction.ReplaceText text) {
            holds(clauses, "found", text.find());
        } else if (order.action() instanceof RepairAction.MoveSection move) {
            put(
                    clauses,
                    "(i.section_id is distinct from :to or i.live_revision is not null and i.live_section_id is distinct from :to)",
                    "to",
                    move.to());
        } else if (order.action() instanceof RepairAction.ReplaceReference reference) {
            put(clauses, "i.refs @> :from", "from", array(reference.from()));
        }
        return clauses;
    }

    private static void put(Map<String, Map<String, Object>> clauses, String clause, String name, Object value) {
        if (value != null) {
            clauses.put(clause, Map.of(name, value));
        }
    }

    private static void holds(Map<String, Map<String, Object>> clauses, String name, String text) {
        if (text != null) {
            // As JSON spells it within quotation marks.
            var stored = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            clauses.put(HOLDS.formatted(name + "Stored", name), Map.of(name + "Stored", stored, name, text));
        }
    }

    private static UUID[] array(UUID id) {
        return id == null ? null : new UUID[] {id};
    }

    private static String all(Map<String, Map<String, Object>> clauses) {
        return String.join(" and ", clauses.keySet());
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Map<String, Map<String, Object>> clauses) {
        clauses.values().forEach(values -> values.forEach(query::setParameter));
        return query;
    }
}
