package org.warraq.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.warraq.editorial.Transactions;

/**
 * How the archive is divided for searches. A new shelf begins when the newest is full; what was published earlier and
 * comes later, as an import does, goes where its date belongs, and {@link Shelving} divides what becomes too full by that.
 */
@ApplicationScoped
class Shelves {

    /** So many are looked at, at worst, before a search has its candidates; a million articles have 122 shelves. */
    static final int SIZE = 8_192;

    static final int BETWEEN_LOOKS = 500;

    /**
     * Where people publish it begins in a minute: what is being published right now goes where it belonged when it was sent.
     * Among what was published long ago it begins with what comes next.
     */
    private static final String OPEN = """
            insert into search_shelf (since, key)
            select case when max(published_at) > now() - interval '1 hour' then now() + interval '1 minute'
                        else max(published_at) + interval '1 millisecond' end, gen_random_uuid() from search_entry
            where kind = 'article' and (select count(*) from (
                select 1 from search_entry where kind = 'article'
                and published_at >= (select max(since) from search_shelf where since < 'infinity') limit :size) filled) >= :size
            having count(*) > 0
            on conflict (since) do nothing""";

    /** For articles that were published before there were shelves. */
    private static final String DIVIDE = """
            insert into search_shelf (since, key)
            select published_at, gen_random_uuid() from (
                select a.published_at, row_number() over (partition by s.since order by a.published_at) as n
                from article a cross join lateral (
                    select max(since) as since from search_shelf where since <= a.published_at) s) ordered
            where n % :size = 0
            on conflict (since) do nothing""";

    /** What others wrote before they could know of the newest shelf, where its dates belong; not what they are at now. */
    private static final String REFILE = """
            update search_entry e set keys = trim_array(e.keys, 1) || misfiled.key
            from (select m.item, s.key from search_entry m cross join lateral (
                      select since, key from search_shelf where since < 'infinity' order by since desc limit 1) s
                  where m.kind = 'article' and m.published_at >= s.since and m.keys[cardinality(m.keys)] <> s.key
                  for update of m skip locked) misfiled
            where e.item = misfiled.item""";

    private final AtomicInteger sinceLook = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    /** Before anything is rendered: a newsroom of an earlier release is written as a whole then. */
    void start(@Observes @Priority(2) StartupEvent event) {
        transactions.run(() -> {
            if (entities.createNativeQuery("select not exists (select 1 from search_entry)", Boolean.class)
                    .getSingleResult()) {
                entities.createNativeMutationQuery(DIVIDE)
                        .setParameter("size", SIZE)
                        .executeUpdate();
            }
        });
    }

    /** How often this server has looked, which is as often as much was written. */
    int looks() {
        return looks.get();
    }

    /** Is told how many entries were written; now and then it looks whether the newest shelf is full, and holds what it should. */
    void filled(int written) {
        if (sinceLook.addAndGet(written) < BETWEEN_LOOKS) {
            return;
        }
        sinceLook.set(0);
        looks.incrementAndGet();
        entities.createNativeMutationQuery(REFILE).executeUpdate();
        entities.createNativeMutationQuery(OPEN).setParameter("size", SIZE).executeUpdate();
    }
}
