package org.warraq.text;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages in which the newsroom writes: canonical BCP 47 tags ({@code ar-MA}, {@code zgh-Tfng}), the first is the default.
 *
 * @param tags as given, in their order; at least one, none twice
 */
public record Languages(List<String> tags) {
    /**
     * @throws IllegalArgumentException for an empty list, an ill-formed tag or one that is listed twice; its message says what to write instead
     */
    public Languages {
        if (tags.isEmpty()) {
            throw new IllegalArgumentException(
                    "warraq.locales is empty: list at least one language, the default first, such as ar,fr,en");
        }
        LinkedHashSet<String> canonical = new LinkedHashSet<>();
        for (String tag : tags) {
            if (!canonical.add(canonical(tag))) {
                throw new IllegalArgumentException(
                        "warraq.locales lists " + canonical(tag) + " twice: list each language once");
            }
        }
        tags = List.copyOf(canonical);
    }

    /** @throws IllegalArgumentException as the constructor does */
    public static Languages of(List<String> tags) {
        return new Languages(tags);
    }

    /** The language that stands in where another has no text. */
    public String defaultTag() {
        return tags.get(0);
    }

    /** Whether the tag, in its canonical form, is one of them. */
    public boolean contains(String tag) {
        return tags.contains(tag);
    }

    /** The order in which texts are looked for: the language asked for (none when null), the default, the others as configured. */
    public List<String> fallback(String asked) {
        return Stream.concat(Stream.ofNullable(asked), tags.stream()).distinct().toList();
    }

    /**
     * The language in which somebody wrote who did not say in which: the first, beginning with the default one, that has
     * the script of one of the letters; the default one if none has.
     */
    public String likely(String text) {
        Set<UnicodeScript> scripts = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
        return tags.stream()
                .filter(tag -> !Collections.disjoint(Scripts.of(tag), scripts))
                .findFirst()
                .orElse(defaultTag());
    }

    private static String canonical(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException illFormed) {
            throw new IllegalArgumentException(refusal(tag), illFormed);
        }
        throw new IllegalArgumentException(refusal(tag));
    }

    private static String refusal(String tag) {
        return "warraq.locales holds \"" + tag
                + "\", which is no language tag: write BCP 47 tags separated by commas, such as ar-MA,fr,zgh-Tfng";
    }
}
