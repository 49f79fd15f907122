package org.warraq.editorial;

import java.util.LinkedHashMap;
import java.util.Map;
import org.warraq.text.Languages;
import org.warraq.text.Localized;

/** Slugs of things that are named in several languages: one for each language of the name. */
public final class SlugWishes {

    private SlugWishes() {}

    /**
     * What the slugs are to be made of.
     *
     * @param slug explicit ones; null if none
     */
    public static Map<String, Outline.SlugWish> of(Localized name, Localized slug, Languages languages) {
        var wishes = new LinkedHashMap<String, Outline.SlugWish>();
        languages.tags().stream()
                .filter(name.texts()::containsKey)
                .forEach(tag ->
                        wishes.put(tag, new Outline.SlugWish(slug == null ? null : slug.get(tag), name.get(tag))));
        return wishes;
    }

    /** The slug in the locale asked for, or the one that stands in for it: the default locale's, else the first. */
    public static String shown(Map<String, String> slugs, String asked, Languages languages) {
        return languages.fallback(asked).stream()
                .filter(slugs::containsKey)
                .map(slugs::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A live thing has no slug"));
    }
}
