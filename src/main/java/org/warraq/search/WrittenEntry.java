package org.warraq.search;

import java.util.LinkedHashSet;
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
        // A name in three languages is in what each of them says.
        var parts = new LinkedHashSet<Findable.Part>();
        entry.found().forEach(found -> parts.addAll(found.parts()));
        var words = new TsVector();
        var ordered = parts.stream()
                .sorted((one, other) -> one.weight().compareTo(other.weight()))
                .toList();
        ordered.forEach(part -> words.add(IndexedText.of(part.text(), part.locale(), lexicons), part.weight()));
        var names = parts.stream()
                .filter(part -> part.weight() == Weight.A)
                .map(part -> NameKeys.of(part.text()))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        return new WrittenEntry(
                entry.id(),
                entry.kind(),
                entry.locale(),
                first.times(),
                words.text(),
                names,
                first.facets(),
                body(ordered, entry.locale()),
                Renderings.hash(SearchEntries.VERSION + entry.locale() + first.times() + first.facets() + ordered));
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
