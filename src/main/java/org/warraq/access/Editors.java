package org.warraq.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;

/** Everybody who writes: the holders of tokens, and whoever signed on with another issuer. */
@ApplicationScoped
public class Editors {

    private static final String QUERY = "editors";

    private static final String ALL = """
            (select cast(id as text) as id, name from access_token
             where revoked_at is null and (expires_at is null or expires_at > :now) and 'write' = any(permissions)
             union all
             select id, name from editor where writes) e""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** By name, as the alphabet of its script has it. */
    EditorList list(PageRequest page) {
        var after = page.after(QUERY);
        return QuarkusTransaction.joiningExisting().call(() -> {
            var editors = page(page, after);
            var shown = editors.subList(0, Math.min(page.limit(), editors.size()));
            var next = editors.size() > shown.size() ? cursor(shown.get(shown.size() - 1)) : null;
            return new EditorList(shown, new PageMeta(page.limit(), next, page.count() ? count() : null));
        });
    }

    /** Whoever writes and has that id now. */
    public Optional<Editor> find(String id) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> query("select e.id, e.name from " + ALL + " where e.id = :id")
                        .setParameter("id", id)
                        .getResultStream()
                        .map(Editors::editor)
                        .findFirst());
    }

    private List<Editor> page(PageRequest page, Cursor after) {
        var query = query("select e.id, e.name from %s%s order by e.name collate \"und-x-icu\", e.id limit %d offset %d"
                .formatted(
                        ALL,
                        after == null
                                ? ""
                                : " where (e.name collate \"und-x-icu\", e.id) > (cast(:name as text) collate \"und-x-icu\", :id)",
                        page.limit() + 1,
                        page.offset()));
        if (after != null) {
            query.setParameter("name", after.text(0)).setParameter("id", after.text(1));
        }
        return query.getResultStream().map(Editors::editor).toList();
    }

    private long count() {
        return session.createNativeQuery("select count(*) from " + ALL, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private NativeQuery<Object[]> query(String text) {
        return session.createNativeQuery(text, Object[].class).setParameter("now", clock.instant());
    }

    private static Editor editor(Object[] row) {
        return new Editor((String) row[0], (String) row[1]);
    }

    private static String cursor(Editor last) {
        return new Cursor(QUERY, List.of(last.name(), last.id())).token();
    }
}
