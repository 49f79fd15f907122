package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;
import org.warraq.text.Languages;
import org.warraq.text.Slugs;

/**
 * Who holds which slug. A slug is taken by the first save that needs it, and stays its thing's for good once it was
 * live; until then it follows the title.
 */
@ApplicationScoped
public class SlugBook {

    private static final int ATTEMPTS = 1000;

    @Inject
    Session entities;

    @Inject
    Languages languages;

    /** Takes the slugs that a head asks for, frees those it no longer does, and returns them by locale. */
    public Map<String, String> take(String kind, UUID item, Map<String, Outline.SlugWish> wishes) {
        var held = held(item);
        var taken = new TreeMap<String, String>();
        wishes.forEach((locale, wish) -> taken.put(locale, taken(kind, item, locale, wish, held.get(locale))));
        entities.createNativeMutationQuery("update slug set head = false where item = :item and head")
                .setParameter("item", item)
                .executeUpdate();
        taken.forEach((locale, slug) -> entities.createNativeMutationQuery("""
                        update slug set head = true, slug = case when live then slug else :slug end
                        where kind = :kind and locale = :locale and folded = :folded""")
                .setParameter("slug", slug)
                .setParameter("kind", kind)
                .setParameter("locale", locale)
                .setParameter("folded", Slugs.folded(slug))
                .executeUpdate());
        free(item);
        return taken;
    }

    /** The slugs under which a revision that is not the head goes live; nothing of the head, which may be a draft. */
    public Map<String, String> ofRevision(String kind, UUID item, Map<String, Outline.SlugWish> wishes) {
        var held = held(item);
        var slugs = new TreeMap<String, String>();
        wishes.forEach((locale, wish) -> slugs.put(locale, taken(kind, item, locale, wish, held.get(locale))));
        return slugs;
    }

    /** Makes {@code slugs} those under which the item is live; those it was live under before lead to them. */
    public void goLive(String kind, UUID item, Map<String, String> slugs) {
        entities.createNativeMutationQuery("update slug set live = false where item = :item and live")
                .setParameter("item", item)
                .executeUpdate();
        slugs.forEach((locale, slug) -> entities.createNativeMutationQuery("""
                        update slug set live = true, ever_live = true, slug = :slug
                        where kind = :kind and locale = :locale and folded = :folded""")
                .setParameter("slug", slug)
                .setParameter("kind", kind)
                .setParameter("locale", locale)
                .setParameter("folded", Slugs.folded(slug))
                .executeUpdate());
    }

    /** The slugs under which the item is live. */
    public Map<String, String> live(UUID item) {
        return slugs("select locale, slug from slug where item = :item and live", item);
    }

    /** Lets the slugs under which {@code item} was live lead to {@code target}; the others are free. */
    public void handOver(UUID item, UUID target) {
        entities.createNativeMutationQuery("delete from slug where item = :item and not ever_live")
                .setParameter("item", item)
                .executeUpdate();
        entities.createNativeMutationQuery(
                        "update slug set item = :target, head = false, live = false where item = :item")
                .setParameter("target", target)
                .setParameter("item", item)
                .executeUpdate();
    }

    /** Gives up every slug of an item that is deleted. */
    public void release(UUID item) {
        entities.createNativeMutationQuery("delete from slug where item = :item")
                .setParameter("item", item)
                .executeUpdate();
    }

    /** Those that have been public: under which it is live, or was when it was withdrawn. */
    private Map<String, String> held(UUID item) {
        return slugs("""
                select locale, slug from slug where item = :item and (live or head and ever_live) order by live""", item);
    }

    private Map<String, String> slugs(String statement, UUID item) {
        var slugs = new LinkedHashMap<String, String>();
        for (var row : entities.createNativeQuery(statement, Object[].class)
                .setParameter("item", item)
                .getResultList()) {
            slugs.put((String) row[0], (String) row[1]);
        }
        return slugs;
    }

    private String taken(String kind, UUID item, String locale, Outline.SlugWish wish, String held) {
        if (wish.explicit() != null) {
            if (!claim(kind, item, locale, wish.explicit())) {
                throw slugTaken(kind, locale, wish.explicit());
            }
            return wish.explicit();
        }
        if (held != null) {
            return held;
        }
        return derived(kind, item, locale, wish.title());
    }

    private String derived(String kind, UUID item, String locale, String title) {
        var slug =
                Optional.of(Slugs.from(title)).filter(made -> !made.isEmpty()).orElse(item.toString());
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var candidate = attempt == 1 ? slug : Slugs.withSuffix(slug, attempt);
            if (claim(kind, item, locale, candidate)) {
                return candidate;
            }
        }
        throw slugTaken(kind, locale, slug);
    }

    private boolean claim(String kind, UUID item, String locale, String slug) {
        // Updating nothing makes a row of our own count as claimed, and waits for a writer that claims the same.
        return entities.createNativeMutationQuery("""
                                insert into slug (kind, locale, folded, slug, item, head, live, ever_live)
                                values (:kind, :locale, :folded, :slug, :item, false, false, false)
                                on conflict (kind, locale, folded) do update set item = excluded.item
                                where slug.item = excluded.item""")
                        .setParameter("kind", kind)
                        .setParameter("locale", locale)
                        .setParameter("folded", Slugs.folded(slug))
                        .setParameter("slug", slug)
                        .setParameter("item", item)
                        .executeUpdate()
                == 1;
    }

    private void free(UUID item) {
        entities.createNativeMutationQuery("delete from slug where item = :item and not head and not ever_live")
                .setParameter("item", item)
                .executeUpdate();
    }

    private ApiException slugTaken(String kind, String locale, String slug) {
        return new ApiException(
                        ProblemType.SLUG_TAKEN, "Another " + kind + " has the slug «" + slug + "» in " + locale + ".")
                .errors(List.of(new Violation("/slug", "slug-taken", "is taken in " + locale)));
    }
}
