package org.warraq.fronts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.warraq.access.Actor;
import org.warraq.editorial.Aliases;
import org.warraq.editorial.ItemList;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Remits;
import org.warraq.editorial.Transactions;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;

/** All fronts by their slugs, for the newsroom. */
@ApplicationScoped
public class FrontRack {

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Aliases aliases;

    /** @param uses an id that those listed name; null for all */
    public ManagedFrontList list(UUID uses, PageRequest page, Actor actor) {
        Remits.requireReadable(FrontGalleys.NAME, actor);
        var canonical = "managed-fronts?uses=" + uses;
        return transactions.call(() -> {
            var fronts = fronts(uses, page, page.after(canonical));
            var shown = fronts.subList(0, Math.min(page.limit(), fronts.size()));
            var next = fronts.size() > shown.size() ? cursor(canonical, shown.get(shown.size() - 1)) : null;
            var total = page.count() ? count(uses) : null;
            return new ManagedFrontList(
                    shown.stream().map(FrontSummary::of).toList(), ItemList.Meta.of(page.limit(), next, total));
        });
    }

    /** One more than the page holds. */
    private List<Front> fronts(UUID uses, PageRequest page, Cursor after) {
        var clauses = clauses(uses);
        if (after != null) {
            clauses.put("(f.slug, f.id) > (:slug, :id)", Map.of("slug", after.text(0), "id", after.id(1)));
        }
        var query = entities.createNativeQuery(
                "select f.* from front f%s order by f.slug, f.id limit %d offset %d"
                        .formatted(where(clauses), page.limit() + 1, page.offset()),
                Front.class);
        return bound(query, clauses).getResultList();
    }

    private Total count(UUID uses) {
        var clauses = clauses(uses);
        var query = entities.createNativeQuery(
                "select count(*) from (select 1 from front f%s limit %d) counted"
                        .formatted(where(clauses), PageRequest.REACH_OF_PAGES + 1),
                Integer.class);
        return ListStatement.total(bound(query, clauses).getSingleResult());
    }

    /** Fixed clauses with the values of their parameters. */
    private Map<String, Map<String, Object>> clauses(UUID uses) {
        var clauses = new LinkedHashMap<String, Map<String, Object>>();
        if (uses != null) {
            clauses.put("f.refs && :names", Map.of("names", aliases.names(uses)));
        }
        return clauses;
    }

    private static String where(Map<String, Map<String, Object>> clauses) {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses.keySet());
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Map<String, Map<String, Object>> clauses) {
        clauses.values().forEach(values -> values.forEach(query::setParameter));
        return query;
    }

    private static String cursor(String query, Front last) {
        return new Cursor(query, List.of(last.slug, last.id.toString())).token();
    }
}
