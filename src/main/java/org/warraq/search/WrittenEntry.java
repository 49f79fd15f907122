package org.warraq.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.warraq.editorial.Findable;
import org.warraq.editorial.Renderings;
import org.warraq.editorial.SearchIndex;
import org.warraq.text.IndexedText;
import org.warraq.text.Lexicons;
import org.warraq.text.NameKeys;
import org.warraq.text.TsVector;
import org.warraq.text.Weight;

/**
 * An entry taken apart into words, as it is written.
 *
 * @param locale null for what is found in every language
 * @param words the text of a {@code tsvector}
 * @param names as one compares names
 * @param body null if there is none
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
        String hash) {

    static WrittenEntry of(SearchIndex.Entry entry, Lexicons lexicons) {
        var first = entry.found().get(0);
        var parts = parts(entry);
        return new WrittenEntry(
                entry.id(),
                entry.kind(),
                entry.locale(),
                first.times(),
                words(parts, lexicons),
                names(parts),
                first.facets(),
                body(parts, entry.locale()),
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
        return parts.stream()
                .filter(part -> part.weight() == Weight.A)
                .map(part -> NameKeys.of(part.text()))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
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
