package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.warraq.access.Actor;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;
import org.warraq.text.Languages;

/** The desk's list of items, of every status. */
@ApplicationScoped
public class Items {

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    Languages languages;

    @Inject
    Aliases aliases;

    /** A new id: UUIDv7, so that what is written together lies together. */
    public UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public ItemList list(ItemFilter.Of asked, PageRequest page, Actor actor) {
        LocaleParameter.check(asked.filter().locale(), languages);
        var canonical = asked.toString();
        return transactions.call(() -> {
            var clauses = clauses(asked);
            Remits.narrow(clauses, actor);
            var items = items(clauses, page, page.after(canonical));
            var shown = items.subList(0, Math.min(page.limit(), items.size()));
            var next = items.size() > page.limit() ? cursor(canonical, shown.get(shown.size() - 1)) : null;
            var total = page.count() ? count(clauses) : null;
            return new ItemList(
                    shown.stream().map(item -> ItemSummary.of(item, actor)).toList(),
                    ItemList.Meta.of(page.limit(), next, total));
        });
    }

    private List<Item> items(Map<String, Object> clauses, PageRequest page, Cursor after) {
        var conditions = new LinkedHashMap<>(clauses);
        if (after != null) {
            conditions.put("(i.updated_at, i.id) < (:at, :id)", null);
        }
        var query = session.createNativeQuery(
                "select i.* from item i%s order by i.updated_at desc, i.id desc limit %d offset %d"
                        .formatted(where(conditions), page.limit() + 1, page.offset()),
                Item.class);
        bind(query, clauses);
        if (after != null) {
            query.setParameter(
                    "at", Instant.ofEpochMilli(Long.parseLong(after.key().get(0))));
            query.setParameter("id", UUID.fromString(after.key().get(1)));
        }
        return query.getResultList();
    }

    /** Counted to one beyond what is told exactly. */
    private Total count(Map<String, Object> clauses) {
        var query = session.createNativeQuery(
                "select count(*) from (select 1 from item i%s limit %d) counted"
                        .formatted(where(clauses), PageRequest.REACH_OF_PAGES + 1),
                Integer.class);
        bind(query, clauses);
        return ListStatement.total(query.getSingleResult());
    }

    /**
     * Fixed clauses, each with the value of its one parameter, which bears the clause's place as its name, or with those of
     * several by their names.
     */
    private Map<String, Object> clauses(ItemFilter.Of asked) {
        var filter = asked.filter();
        var clauses = new LinkedHashMap<String, Object>();
        put(clauses, "i.kind = ", asked.kind());
        put(
                clauses,
                "i.status = ",
                filter.status() == null ? null : filter.status().text());
        put(clauses, "i.locale = ", filter.locale());
        put(clauses, "i.section_id = any", names(filter.section()));
        put(clauses, "i.updated_by_id = ", filter.updatedBy());
        if (hidesArchived(filter)) {
            put(clauses, "i.status <> ", Status.ARCHIVED.text());
        }
        for (var named : new UUID[] {filter.person(), filter.tag(), filter.uses()}) {
            put(clauses, "i.refs && ", names(named));
        }
        return clauses;
    }

    /** Every id that means it; null for none. */
    private UUID[] names(UUID id) {
        return id == null ? null : aliases.names(id);
    }

    /** What is archived is out of the desk's way, unless somebody asks for it or for all that names a thing. */
    private static boolean hidesArchived(ItemFilter filter) {
        return filter.status() == null && filter.uses() == null;
    }

    private static void put(Map<String, Object> clauses, String clause, Object value) {
        if (value != null) {
            clauses.put(clause + "(:p" + clauses.size() + ")", value);
        }
    }

    private static void bind(org.hibernate.query.NativeQuery<?> query, Map<String, Object> clauses) {
        var values = new ArrayList<>(clauses.values());
        for (var place = 0; place < values.size(); place++) {
            if (values.get(place) instanceof Map<?, ?> named) {
                named.forEach((name, value) -> query.setParameter((String) name, value));
            } else {
                query.setParameter("p" + place, values.get(place));
            }
        }
    }

    private static String where(Map<String, Object> clauses) {
        return clauses.isEmpty() ? "" : clauses.keySet().stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    private static String cursor(String query, Item last) {
        return new Cursor(query, List.of(String.valueOf(last.updatedAt.toEpochMilli()), last.id.toString())).token();
    }
}
