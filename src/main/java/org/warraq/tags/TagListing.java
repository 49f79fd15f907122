package org.warraq.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.ListStatement;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;
import org.warraq.text.Languages;
import org.warraq.text.Localized;
import org.warraq.text.SortKeys;

/** The alphabetical order of tags, in each locale. */
@ApplicationScoped
public class TagListing {

    static final ListOrder BY_NAME = new ListOrder("sort_key", false, ListOrder.Type.TEXT);

    @Inject
    Session entities;

    @Inject
    Languages languages;

    /** A tag and its place in the list. */
    record Place(UUID tag, String sortKey) {}

    /** Puts the tag where its name belongs. */
    void place(UUID tag, Localized name) {
        // In the order in which they are locked when the tag is first carried.
        for (var locale : languages.tags().stream().sorted().toList()) {
            entities.createNativeMutationQuery("""
                            insert into tag_listing (tag, locale, sort_key, carried)
                            values (:tag, :locale, :key, exists (select 1 from tag_use where tag = :tag))
                            on conflict (tag, locale) do update set sort_key = excluded.sort_key""")
                    .setParameter("tag", tag)
                    .setParameter("locale", locale)
                    .setParameter("key", SortKeys.of(name.text(languages, locale), locale))
                    .executeUpdate();
        }
    }

    /** All tags, carried or not, one more than the page holds. */
    List<Place> page(String locale, PageRequest page, Cursor after) {
        var query = entities.createNativeQuery(
                        "select tag, sort_key from tag_listing where locale = :locale%s order by sort_key, tag limit %d offset %d"
                                .formatted(
                                        after == null ? "" : " and (sort_key, tag) > (:key, :tag)",
                                        page.limit() + 1,
                                        page.offset()),
                        Object[].class)
                .setParameter("locale", locale);
        if (after != null) {
            query.setParameter("key", after.text(0)).setParameter("tag", after.id(1));
        }
        return query.getResultStream()
                .map(row -> new Place((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Counted to one beyond what is told exactly. */
    Total count(String locale) {
        return ListStatement.total(entities.createNativeQuery(
                        "select count(*) from (select 1 from tag_listing where locale = :locale limit :most) counted",
                        Integer.class)
                .setParameter("locale", locale)
                .setParameter("most", PageRequest.REACH_OF_PAGES + 1)
                .getSingleResult());
    }

    static Cursor cursor(String query, Place last) {
        return new Cursor(query, Arrays.asList(last.sortKey(), last.tag().toString()));
    }
}
