package org.warraq.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warraq.editorial.Findable;
import org.warraq.editorial.Renderings;
import org.warraq.editorial.SearchIndex;
import org.warraq.text.IndexedText;
import org.warraq.text.Lexicons;
import org.warraq.text.NameBeginnings;
import org.warraq.text.NameKeys;
import org.warraq.text.TsVector;
import org.warraq.text.Weight;
import org.warraq.text.WordBeginnings;

/**
 * An entry taken apart into words, as it is written.
 *
 * @param locale null for what is found in every language
 * @param words the text of a {@code tsvector}
 * @param names as one compares names
 * @param body null if there is none
 * @param headline the words of an article's, by which it is suggested; null for all else
 * @param suggested by what everything else is suggested
 */
record WrittenEntry(
        UUID id,
        String kind,
        String locale,
        Findable.Times times,
        String words,
        List<String> names,
        Findable.Facets facets,
        String body,
        String headline,
        List<Suggested> suggested,
        String hash) {

    /**
     * A key that begins with what is typed.
     *
     * @param name the name of which it is
     */
    record Suggested(NameBeginnings.Beginning beginning, String name) {}

    static WrittenEntry of(SearchIndex.Entry entry, Lexicons lexicons) {
        var first = entry.found().get(0);
        var parts = parts(entry);
        var article = entry.kind().equals(SearchType.article.name());
        return new WrittenEntry(
                entry.id(),
                entry.kind(),
                entry.locale(),
                first.times(),
                words(parts, lexicons),
                names(parts),
                first.facets(),
                body(parts, entry.locale()),
                article ? headline(parts) : null,
                article ? List.of() : suggested(parts),
                hash(entry));
    }

    /** Of all that an entry is made of, and of how it is taken apart. */
    static String hash(SearchIndex.Entry entry) {
        return Renderings.hash(SearchEntries.VERSION + " " + entry);
    }

    /** What counts most first; a name in three languages, which each of them says, once. */
    private static List<Findable.Part> parts(SearchIndex.Entry entry) {
        return entry.found().stream()
                .flatMap(found -> found.parts().stream())
                .distinct()
                .sorted(Comparator.comparing(Findable.Part::weight))
                .toList();
    }

    private static String words(List<Findable.Part> parts, Lexicons lexicons) {
        var words = new TsVector();
        parts.forEach(part -> words.add(IndexedText.of(part.text(), part.locale(), lexicons), part.weight()));
        return words.text();
    }

    private static List<String> names(List<Findable.Part> parts) {
        return called(parts)
                .map(NameKeys::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> called(List<Findable.Part> parts) {
        return parts.stream().filter(part -> part.weight() == Weight.A).map(Findable.Part::text);
    }

    private static String headline(List<Findable.Part> parts) {
        return called(parts).map(WordBeginnings::of).collect(Collectors.joining());
    }

    /** Each key once: of two names that are alike from a word on, the one that has fewer words before it. */
    private static List<Suggested> suggested(List<Findable.Part> parts) {
        var keys = new LinkedHashMap<String, Suggested>();
        called(parts)
                .flatMap(name -> NameBeginnings.of(name).stream().map(one -> new Suggested(one, name)))
                .forEach(one -> keys.merge(
                        one.beginning().key(),
                        one,
                        (known, other) ->
                                other.beginning().place() < known.beginning().place() ? other : known));
        return List.copyOf(keys.values());
    }

    /** Shown of articles only; what is said of a person in three languages is not one text. */
    private static String body(List<Findable.Part> parts, String locale) {
        var body = parts.stream()
                .filter(part -> part.weight() == Weight.C)
                .map(Findable.Part::text)
                .collect(Collectors.joining("\n"));
        return locale == null || body.isEmpty() ? null : body;
    }
}
