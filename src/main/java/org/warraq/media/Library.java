package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.editorial.ItemList;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Remits;
import org.warraq.editorial.Transactions;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;

/** All assets, shown anywhere or not. */
@ApplicationScoped
public class Library {

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    AssetWriting writing;

    public ManagedAssetList list(LibraryFilter filter, PageRequest page, Actor actor) {
        Remits.requireReadable(MediaGalleys.NAME, actor);
        var canonical = "managed-media?" + filter;
        return transactions.call(() -> {
            var assets = assets(filter, page, page.after(canonical));
            var shown = assets.subList(0, Math.min(page.limit(), assets.size()));
            var next = assets.size() > shown.size() ? cursor(canonical, shown.get(shown.size() - 1)) : null;
            var total = page.count() ? count(LibraryClauses.of(filter)) : null;
            return new ManagedAssetList(
                    shown.stream().map(writing::managed).toList(), ItemList.Meta.of(page.limit(), next, total));
        });
    }

    /** One more than the page holds. */
    private List<Asset> assets(LibraryFilter filter, PageRequest page, Cursor after) {
        var clauses = LibraryClauses.of(filter);
        if (after != null) {
            clauses.after(after.instant(0), after.id(1));
        }
        var query = entities.createNativeQuery(
                "select m.* from media m%s order by m.created_at desc, m.id desc limit %d offset %d"
                        .formatted(clauses.where(), page.limit() + 1, page.offset()),
                Asset.class);
        clauses.bind(query);
        return query.getResultList();
    }

    /** Counted to one beyond what is told exactly. */
    private Total count(LibraryClauses clauses) {
        var query = entities.createNativeQuery(
                "select count(*) from (select 1 from media m%s limit %d) counted"
                        .formatted(clauses.where(), PageRequest.REACH_OF_PAGES + 1),
                Integer.class);
        clauses.bind(query);
        return ListStatement.total(query.getSingleResult());
    }

    private static String cursor(String query, Asset last) {
        return new Cursor(query, List.of(String.valueOf(last.createdAt.toEpochMilli()), last.id.toString())).token();
    }
}
