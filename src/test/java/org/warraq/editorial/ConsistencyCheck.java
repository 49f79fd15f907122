package org.warraq.editorial;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.search.SearchCheck;

/** Renders everything that is live afresh and compares it with what is stored. */
@ApplicationScoped
public class ConsistencyCheck {

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    Renderings renderings;

    @Inject
    SearchCheck search;

    @Inject
    LogFollower follower;

    @Inject
    ChangeLog log;

    @Inject
    @All
    List<LogReader> readers;

    /** Waits until every reader has followed every change. */
    public void settle() throws InterruptedException {
        for (var attempt = 0; attempt < 600; attempt++) {
            var head = log.stamp();
            if (transactions.call(() -> behind(head) + due()) == 0 && log.stamp() == head) {
                return;
            }
            follower.wake();
            follower.awaitProgress(java.time.Duration.ofMillis(100));
        }
        throw new AssertionError("The readers of the log did not catch up in a minute");
    }

    /** What differs, in words; empty when all is well. */
    public List<String> differences() {
        var differences = new ArrayList<String>();
        transactions.run(() -> {
            var ids = ids("select id from item where live_revision is not null union select id from tag"
                    + " union select id from front");
            var rendered = ids("select distinct item from rendering");
            ids.stream().filter(id -> !rendered.contains(id)).forEach(id -> differences.add(id + " has no rendering"));
            rendered.stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> differences.add(id + " is rendered, not live"));
            for (var start = 0; start < ids.size(); start += 100) {
                compare(ids.subList(start, Math.min(start + 100, ids.size())), differences);
            }
            differences.addAll(misfiled());
            differences.addAll(misnamed());
            differences.addAll(search.differences(ids));
        });
        return differences;
    }

    private void compare(List<UUID> ids, List<String> differences) {
        for (var text : renderings.texts(renderings.galleys(ids))) {
            var stored = session.createNativeQuery(
                            "select document, card, sources::text from rendering where item = :id and locale = :locale"
                                    .replace("::", "\\:\\:"),
                            Object[].class)
                    .setParameter("id", text.galley().id())
                    .setParameter("locale", text.locale())
                    .uniqueResult();
            if (stored == null || !stored[0].equals(text.document()) || !stored[1].equals(text.card())) {
                differences.add(text.galley().kind() + " " + text.galley().id() + " in " + text.locale() + "\n  is     "
                        + text.document() + "\n  stored " + (stored == null ? "nothing" : stored[0]));
                continue;
            }
            var sources = new TreeSet<>(
                    List.of(((String) stored[2]).replaceAll("[{}]", "").split(",")));
            sources.remove("");
            var looked =
                    new TreeSet<>(text.sources().stream().map(UUID::toString).toList());
            if (!sources.equals(looked)) {
                differences.add(text.galley().id() + " has other sources: " + sources + ", not " + looked);
            }
        }
    }

    /** Articles that lists would find elsewhere than where their sections stand. */
    private List<String> misfiled() {
        return session.createNativeQuery("""
                        with recursive up(section, ancestor) as (
                            select id, id from section
                            union all
                            select up.section, s.parent_id from up join section s on s.id = up.ancestor
                            where s.parent_id is not null),
                        wanted(article, key) as (
                            select a.id, article_key('section', up.ancestor\\:\\:text)
                            from article a cross join unnest(a.sections) n(section) join up on up.section = n.section
                            union
                            select a.id, article_key('section', n.section\\:\\:text)
                            from article a cross join unnest(a.sections) n(section)
                            union
                            select a.id, article_key('direct', n.section\\:\\:text)
                            from article a cross join unnest(a.sections) n(section)
                            union
                            select a.id, article_key('event', n.event\\:\\:text)
                            from article a cross join unnest(a.events) n(event)
                            union
                            select a.id, f.key from article a cross join unnest(a.facets) f(key))
                        select 'article ' || coalesce(w.article, l.article) || ' is misfiled'
                        from (select w.* from wanted w join article a on a.id = w.article and a.listed) w
                        full join (select l.* from article_listing l join article a on a.id = l.article and a.listed) l
                            on l.article = w.article and l.key = w.key
                        where w.key is null or l.key is null""", String.class).getResultList();
    }

    /** What was merged into another and still stands, or is stood in, under its own name. */
    private List<String> misnamed() {
        return session.createNativeQuery("""
                        select 'article ' || a.id || ' names ' || m.id from article a join alias m
                            on m.id = any(a.sections) or m.id = any(a.events) or m.id = a.section_id
                            or a.keys && array[article_key('person', m.id\\:\\:text), article_key('tag', m.id\\:\\:text)]
                        union all select 'event ' || e.event || ' names ' || m.id
                            from event_listing e join alias m on m.id = e.target
                        union all select 'tag ' || m.id || ' is carried' from tag_use u join alias m on m.id = u.tag
                        union all select m.kind || ' ' || m.id || ' is there' from alias m where m.id in
                            (select id from person union select id from section union select id from event
                            union select id from tag)
                        union all select m.kind || ' ' || m.id || ' leads to an alias' from alias m
                            where m.target in (select id from alias)""", String.class).getResultList();
    }

    private List<UUID> ids(String statement) {
        return session.createNativeQuery(statement, UUID.class).getResultList();
    }

    private long due() {
        return session.createNativeQuery("""
                        select count(*) from item
                        where least(publish_at, withdraw_at) < now() + interval '1 minute'""", Long.class).getSingleResult();
    }

    private long behind(long head) {
        return session.createNativeQuery("""
                        select (select count(*) from unnest(:readers) n(name) left join change_reader r on r.name = n.name
                                where coalesce(r.position, 0) < :head)
                            + (select count(*) from change_set_aside)""", Long.class)
                .setParameter("readers", readers.stream().map(LogReader::name).toArray(String[]::new))
                .setParameter("head", head)
                .getSingleResult();
    }
}
