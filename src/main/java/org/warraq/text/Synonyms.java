package org.warraq.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The newsroom's words that are one to a reader though no rule of endings joins them: plurals that change inside
 * (وزير, وزراء), spellings (أمريكا, أميركا), and places in two scripts (الرباط, Rabat). Each group has a term, and its
 * words are found by it, with any article and particles before them.
 *
 * <p>The groups are lines of {@code synonyms.txt}. A group's term is made of its first word: what is indexed stays
 * right when lines are added or moved, and has to be indexed again when a first word changes or a word leaves a group.
 */
public final class Synonyms {
    private static final WordTable TABLE = WordTable.of(read());
    private static final List<String> PLURALS = List.of("ون", "ين");

    private Synonyms() {}

    /** The terms of a folded word in a text: of the word, and of those that it may be a form of. */
    public static Set<String> indexed(String folded) {
        String word = ArabicTerms.spelled(folded);
        Set<String> terms = asked(word);
        ArabicForms.uninflected(word).forEach(form -> terms.addAll(TABLE.of(form)));
        for (String rest : ArabicForms.withoutClitics(word)) {
            terms.addAll(asked(rest));
            ArabicForms.uninflected(rest).forEach(form -> terms.addAll(TABLE.of(form)));
        }
        return terms;
    }

    /** The terms of a folded word in a query: of the word with and without its article or regular plural. */
    public static Set<String> asked(String folded) {
        Set<String> terms = new LinkedHashSet<>();
        for (String form : ArabicForms.narrow(ArabicTerms.spelled(folded))) {
            terms.addAll(TABLE.of(form));
            PLURALS.stream()
                    .filter(form::endsWith)
                    .map(plural -> form.substring(0, form.length() - plural.length()))
                    .forEach(singular -> terms.addAll(TABLE.of(singular)));
        }
        return terms;
    }

    /** Whether it is a word of the table, or a month: then what stands before it is a particle. */
    static boolean knows(String folded) {
        return folded.length() >= 3 && (TABLE.has(folded) || MonthNames.table().has(folded));
    }

    static WordTable table() {
        return TABLE;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        try (InputStream file = Synonyms.class.getResourceAsStream("synonyms.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split("[,،]")).map(String::strip).toList())
                    .forEach(group -> groups.put(WordTable.MARK + WordTable.key(group.get(0)), group));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return groups;
    }
}
