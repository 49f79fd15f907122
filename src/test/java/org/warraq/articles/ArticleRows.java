package org.warraq.articles;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.bench.CopyBatch;
import org.warraq.editorial.ItemRows;
import org.warraq.editorial.Live;

/** What publishing articles leaves in every table but the log, written for many at once. One for each thread. */
public final class ArticleRows {

    // As filing writes it: an unlisted article is found by its events alone.
    private static final String LIST = """
            insert into article_listing (article, key, locale, published_at, modified_at)
            select a.id, k.key, a.locale, a.published_at, a.modified_at
            from article a cross join lateral unnest(a.keys) as k(key)
            where a.id = any(?) and (a.listed or k.key in (select article_key('event', e::text) from unnest(a.events) e))""";

    private final ArticleKind kind = Arc.container().select(ArticleKind.class).get();
    private final Session session = Arc.container().select(Session.class).get();
    private final ItemRows items = new ItemRows();
    private final Map<UUID, Filing.Place> places = new HashMap<>();

    /** Writes articles that are published at {@code now}, in the transaction at hand. */
    public void write(List<ItemRows.Plan<ArticleContent>> plans, Instant now) {
        var rows = new CopyBatch();
        var lives = items.add(kind, plans, now, rows);
        lives.forEach(live -> add(live, rows));
        session.doWork(connection -> {
            rows.send(connection);
            list(connection, lives.stream().map(Live::id).toArray(UUID[]::new));
        });
        items.index();
        items.indexForDesk(kind, lives);
    }

    private void add(Live<ArticleContent> live, CopyBatch rows) {
        var content = live.content();
        var article = new Article();
        article.id = live.id();
        kind.write(article, live);
        article.keys = Filing.keys(article, places);
        article.listed = Filing.listed(article, places.get(content.section()));
        rows.add(
                "article (id, locale, section_id, translation_group, breaking_until, listed_wish, listed, published_at,"
                        + " modified_at, sections, events, people, tags, headline_key, about, facets, keys)",
                article.id,
                article.locale,
                content.section(),
                article.translationGroup,
                article.breakingUntil,
                article.listedWish,
                article.listed,
                article.publishedAt,
                article.modifiedAt,
                List.of(article.sections),
                List.of(article.events),
                List.of(article.people),
                List.of(article.tags),
                article.headlineKey,
                List.of(article.about),
                List.of(article.facets),
                List.of(article.keys));
        var place = 0;
        for (var related : new LinkedHashSet<>(content.related())) {
            place++;
            rows.add("article_related (article, place, related)", live.id(), place, related);
        }
        new LinkedHashSet<>(content.tags()).forEach(tag -> rows.add("tag_use (tag, item)", tag, live.id()));
    }

    private static void list(Connection connection, UUID[] ids) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.executeUpdate();
        }
    }
}
