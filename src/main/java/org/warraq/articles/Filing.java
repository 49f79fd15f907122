package org.warraq.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.editorial.LogReader;
import org.warraq.editorial.SearchIndex;
import org.warraq.editorial.Transactions;
import org.warraq.sections.Section;

/**
 * Puts articles where lists find them: a row for each key. An article is filed when it goes live. When a section moves,
 * comes or goes, what names it or a section below it is filed again, by this reader of the log; so is an article that
 * went live while its section moved, because neither transaction saw the other.
 */
@ApplicationScoped
public class Filing implements LogReader {

    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    SearchIndex index;

    /** Where a section stands; {@code ancestors} is empty for one that is not live, too. */
    record Place(boolean live, List<UUID> ancestors, boolean listed) {

        static Place of(UUID id) {
            Section section = Section.findById(id);
            return section == null
                    ? new Place(false, List.of(), false)
                    : new Place(true, Section.ancestors(id), section.listed);
        }
    }

    @Override
    public String name() {
        return "filing";
    }

    @Override
    public void follow(long after, long upTo) {
        transactions.call(() -> changed("section", after, upTo)).forEach(this::followSection);
        var articles = transactions.call(() -> changed("article", after, upTo));
        for (var start = 0; start < articles.size(); start += BATCH) {
            var batch = articles.subList(start, Math.min(start + BATCH, articles.size()));
            transactions.run(() -> fileAgain(batch));
        }
    }

    /** Keeps and files {@code article}, new or not, whose sections, events and facets are set. */
    void file(Article article) {
        var places = new HashMap<UUID, Place>();
        var keys = keys(article, places);
        file(article, places.get(article.section.id), keys);
    }

    private void followSection(UUID section) {
        for (var one : transactions.call(() -> below(section))) {
            var place = transactions.call(() -> Place.of(one).toString());
            if (!transactions.call(() -> place.equals(filed(one)))) {
                fileAgainAll(one);
                transactions.run(() -> remember(one, place));
            }
        }
    }

    private void fileAgainAll(UUID section) {
        var last = BEFORE_ALL;
        while (true) {
            var from = last;
            var batch = transactions.call(() -> Article.naming(section, from, BATCH));
            if (batch.isEmpty()) {
                return;
            }
            transactions.run(() -> fileAgain(batch));
            last = batch.get(batch.size() - 1);
        }
    }

    private void fileAgain(List<UUID> ids) {
        var places = new HashMap<UUID, Place>();
        for (var article : Article.locked(ids)) {
            session.refresh(article);
            var keys = keys(article, places);
            var place = places.get(article.section.id);
            if (article.listed != listed(article, place)
                    || !new HashSet<>(Arrays.asList(keys)).equals(new HashSet<>(Arrays.asList(article.keys)))) {
                file(article, place, keys);
            }
        }
        index.refile(ids);
    }

    private void file(Article article, Place place, UUID[] keys) {
        article.keys = keys;
        article.listed = listed(article, place);
        // Not before it is complete: what is persisted is written as it is then, and what changes later once more.
        article.persist();
        session.flush();
        session.createNativeMutationQuery("delete from article_listing where article = :article")
                .setParameter("article", article.id)
                .executeUpdate();
        // An unlisted article is found by its events alone.
        session.createNativeMutationQuery("""
                        insert into article_listing (article, key, locale, published_at, modified_at)
                        select a.id, k.key, a.locale, a.published_at, a.modified_at
                        from article a cross join lateral unnest(a.keys) as k(key)
                        where a.id = :article and (a.listed or k.key = any(:always))""")
                .setParameter("article", article.id)
                .setParameter("always", eventKeys(article))
                .executeUpdate();
    }

    static boolean listed(Article article, Place place) {
        return article.listedWish == null ? place.listed() : article.listedWish;
    }

    /** Every key that {@code article} is found by; {@code places} remembers where sections stand. */
    static UUID[] keys(Article article, Map<UUID, Place> places) {
        var keys = new LinkedHashSet<>(Arrays.asList(article.facets));
        keys.addAll(Arrays.asList(eventKeys(article)));
        for (var section : article.sections) {
            keys.add(Keys.key(Keys.DIRECT, section));
            keys.add(Keys.key(Keys.SECTION, section));
            places.computeIfAbsent(section, Place::of)
                    .ancestors()
                    .forEach(ancestor -> keys.add(Keys.key(Keys.SECTION, ancestor)));
        }
        return keys.toArray(UUID[]::new);
    }

    private static UUID[] eventKeys(Article article) {
        return Arrays.stream(article.events)
                .map(event -> Keys.key(Keys.EVENT, event))
                .toArray(UUID[]::new);
    }

    private List<UUID> changed(String kind, long after, long upTo) {
        return session.createNativeQuery("""
                        select distinct item from change where position > :after and position <= :upTo and kind = :kind
                        and action in ('published', 'updated', 'withdrawn')""", UUID.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("kind", kind)
                .getResultList();
    }

    private List<UUID> below(UUID section) {
        return session.createNativeQuery("""
                        with recursive down(id) as (
                            select cast(:section as uuid)
                            union select s.id from section s join down on s.parent_id = down.id)
                        select id from down""", UUID.class)
                .setParameter("section", section)
                .getResultList();
    }

    private String filed(UUID section) {
        return session.createNativeQuery("select place from section_filing where section = :section", String.class)
                .setParameter("section", section)
                .uniqueResult();
    }

    private void remember(UUID section, String place) {
        session.createNativeMutationQuery("""
                        insert into section_filing (section, place) values (:section, :place)
                        on conflict (section) do update set place = excluded.place""")
                .setParameter("section", section)
                .setParameter("place", place)
                .executeUpdate();
    }
}
