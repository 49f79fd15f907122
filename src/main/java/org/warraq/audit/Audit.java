package org.warraq.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.warraq.editorial.ItemList;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Transactions;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;

/** Reads the audit trail. */
@ApplicationScoped
class Audit {

    private static final String BEFORE = "(at, id) < (:at, :id)";
    private static final String AFTER = "(at, id) > (:at, :id)";

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    ObjectMapper json;

    /** The newest first. */
    AuditList list(AuditFilter filter, PageRequest page) {
        var canonical = filter.toString();
        var after = page.after(canonical);
        return transactions.call(() -> {
            var key = after == null ? null : new Key(after.instant(0), after.number(1));
            var order = " order by at desc, id desc limit %d offset %d".formatted(page.limit() + 1, page.offset());
            var found = rows(filter, key, BEFORE, order);
            var shown = found.subList(0, Math.min(page.limit(), found.size()));
            var next = found.size() > page.limit() ? cursor(canonical, shown.get(shown.size() - 1)) : null;
            return new AuditList(shown, ItemList.Meta.of(page.limit(), next, page.count() ? count(filter) : null));
        });
    }

    /** At most {@code most} entries after {@code last}, the oldest first; from the beginning if it is null. */
    List<AuditView> after(AuditFilter filter, AuditView last, int most) {
        var key = last == null ? null : new Key(last.at(), last.id());
        return transactions.call(() -> rows(filter, key, AFTER, " order by at, id limit " + most));
    }

    private record Key(Instant at, long id) {}

    private List<AuditView> rows(AuditFilter filter, Key key, String beyond, String order) {
        var query = session.createNativeQuery(
                "select * from audit" + filter.where(key == null ? null : beyond) + order, AuditRow.class);
        filter.bind(query);
        if (key != null) {
            query.setParameter("at", key.at());
            query.setParameter("id", key.id());
        }
        return query.getResultList().stream()
                .map(row -> AuditView.of(row, tree(row.details)))
                .toList();
    }

    private Total count(AuditFilter filter) {
        var query = session.createNativeQuery(
                "select count(*) from (select 1 from audit%s limit %d) counted"
                        .formatted(filter.where(null), PageRequest.REACH_OF_PAGES + 1),
                Integer.class);
        filter.bind(query);
        return ListStatement.total(query.getSingleResult());
    }

    private JsonNode tree(String details) {
        try {
            return details == null ? null : json.readTree(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The database keeps JSON that is none", impossible);
        }
    }

    private static String cursor(String query, AuditView last) {
        return new Cursor(query, List.of(String.valueOf(last.at().toEpochMilli()), String.valueOf(last.id()))).token();
    }
}
