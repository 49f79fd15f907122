package org.warraq.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Which live item carries which tag: the content types say so when an item goes live, changes or is taken away, in that
 * transaction. A tag is served as long as there is a use of it, because a tag may not announce a story that is not out.
 */
@ApplicationScoped
public class TagUse {

    /** The clause on a rendering {@code r} without which no tag is served. */
    public static final String SERVED = served("r.item");

    @Inject
    Session entities;

    /** The same of the tag whose id is {@code id}, an expression of the statement. */
    public static String served(String id) {
        return "exists (select 1 from tag_use u where u.tag = " + id + ")";
    }

    /** Makes {@code tags} the ones that the live {@code item} carries; unknown ones are left out. */
    public void carry(UUID item, Set<UUID> tags) {
        var carried = tags.toArray(UUID[]::new);
        unlist(entities.createNativeQuery(
                        "delete from tag_use where item = :item and tag <> all(:tags) returning tag", UUID.class)
                .setParameter("item", item)
                .setParameter("tags", carried)
                .getResultList());
        if (!tags.isEmpty()) {
            bring(item, carried);
        }
    }

    /** Lets what carries {@code tag} carry {@code target}. */
    void handOver(UUID tag, UUID target) {
        var items = entities.createNativeQuery("delete from tag_use where tag = :tag returning item", UUID.class)
                .setParameter("tag", tag)
                .getResultList();
        items.forEach(item -> bring(item, new UUID[] {target}));
    }

    /** Ends every use of {@code item}, which is no longer live. */
    public void drop(UUID item) {
        carry(item, Set.of());
    }

    private void bring(UUID item, UUID[] tags) {
        entities.createNativeMutationQuery("""
                        insert into tag_use (tag, item) select t.id, :item from tag t where t.id = any(:tags) order by t.id
                        on conflict (tag, item) do nothing""")
                .setParameter("item", item)
                .setParameter("tags", tags)
                .executeUpdate();
        // In one order, so that two who bring the same tags out wait instead of deadlocking.
        entities.createNativeMutationQuery("""
                        update tag_listing l set carried = true
                        from (select tag, locale from tag_listing where tag = any(:tags) and not carried
                              order by tag, locale for update) unlisted
                        where l.tag = unlisted.tag and l.locale = unlisted.locale""").setParameter("tags", tags).executeUpdate();
    }

    /** Takes those of {@code tags} that nothing carries any more out of the lists. */
    private void unlist(Collection<UUID> tags) {
        if (tags.isEmpty()) {
            return;
        }
        var unused = unused(tags);
        if (unused.isEmpty()) {
            return;
        }
        // Waits for those who are about to carry one of them: they hold its key. The update sees what they committed.
        entities.createNativeQuery("select id from tag where id = any(:tags) order by id for update", UUID.class)
                .setParameter("tags", unused.toArray(UUID[]::new))
                .getResultList();
        entities.createNativeMutationQuery("""
                        update tag_listing l set carried = false where l.tag = any(:tags) and l.carried
                        and not exists (select 1 from tag_use u where u.tag = l.tag)""")
                .setParameter("tags", unused.toArray(UUID[]::new))
                .executeUpdate();
    }

    private List<UUID> unused(Collection<UUID> tags) {
        return entities.createNativeQuery("""
                        select t.id from tag t where t.id = any(:tags)
                        and not exists (select 1 from tag_use u where u.tag = t.id)""", UUID.class)
                .setParameter("tags", tags.toArray(UUID[]::new))
                .getResultList();
    }
}
