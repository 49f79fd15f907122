package org.warraq.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.editorial.Renderings;
import org.warraq.editorial.SearchIndex;

/** Makes afresh what everything live is found by and compares it with what is kept. In the transaction of whoever asks. */
@ApplicationScoped
public class SearchCheck {

    @Inject
    Session session;

    @Inject
    Renderings renderings;

    /** What differs, in words; empty when all is well. */
    public List<String> differences(List<UUID> live) {
        var differences = new ArrayList<>(misfiled());
        for (var start = 0; start < live.size(); start += 100) {
            renderings.findable(live.subList(start, Math.min(start + 100, live.size()))).stream()
                    .filter(entry -> !WrittenEntry.hash(entry).equals(kept(entry)))
                    .forEach(entry ->
                            differences.add(entry.kind() + " " + entry.id() + " is not found by what it says"));
        }
        return differences;
    }

    private String kept(SearchIndex.Entry entry) {
        return session.createNativeQuery("select hash from search_entry where item = :item", String.class)
                .setParameter("item", entry.id())
                .uniqueResult();
    }

    private List<String> misfiled() {
        return session.createNativeQuery("""
                        select 'what is found and not live: ' || e.item from search_entry e
                        where not exists (select 1 from rendering r where r.item = e.item)
                        union all
                        select 'article ' || a.id || ' is found by other filters than its own'
                        from article a join search_entry e on e.item = a.id
                        where not (e.keys @> a.keys and cardinality(e.keys) = cardinality(a.keys) + 1)""", String.class).getResultList();
    }
}
