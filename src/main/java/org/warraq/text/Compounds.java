package org.warraq.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the words of a text that readers take as one: كانون الثاني, الدار البيضاء, عبد اللطيف, New York. */
final class Compounds {
    private static final String HYPHENS_AND_APOSTROPHES = "-\u2010\u2011'’";
    private static final List<WordTable> TABLES = List.of(Synonyms.table(), MonthNames.table());
    private static final Set<String> OPENINGS =
            TABLES.stream().flatMap(table -> table.openings().stream()).collect(Collectors.toUnmodifiableSet());

    /** Whatever stands before an opening, the word ends as it does. */
    private static final Set<String> ENDINGS_OF_OPENINGS =
            OPENINGS.stream().map(Compounds::ending).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST =
            TABLES.stream().mapToInt(WordTable::longest).max().orElse(0);

    private final String text;
    private final List<Token> tokens;

    /** By word, since a text repeats half of its words. */
    private final Map<String, Set<String>> openings = new HashMap<>();

    private Compounds(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * One or more tokens, from {@code first} to {@code last} inclusive.
     *
     * @param indexed terms of them together; empty for a single token
     * @param asked those of them to ask for instead of the tokens' own
     */
    record Run(int first, int last, Set<String> indexed, Set<String> asked) {
        boolean isSingle() {
            return first == last;
        }
    }

    /** The runs of a text, which together are its tokens. */
    static List<Run> of(String text, List<Token> tokens) {
        Compounds compounds = new Compounds(text, tokens);
        List<Run> runs = new ArrayList<>();
        int next = 0;
        while (next < tokens.size()) {
            int first = next;
            Run run = compounds
                    .listed(first)
                    .or(() -> compounds.name(first))
                    .orElseGet(() -> new Run(first, first, Set.of(), Set.of()));
            runs.add(run);
            next = run.last() + 1;
        }
        return runs;
    }

    private Optional<Run> listed(int first) {
        Set<String> openings = this.openings.computeIfAbsent(tokens.get(first).folded(), Compounds::openings);
        if (openings.isEmpty()) {
            return Optional.empty();
        }
        int last = first;
        List<String> followers = new ArrayList<>();
        Optional<Run> found = Optional.empty();
        while (last - first + 1 < LONGEST && isJoined(last)) {
            last++;
            followers.add(tokens.get(last).folded());
            Set<String> terms = terms(openings, String.join(" ", followers));
            if (!terms.isEmpty()) {
                found = Optional.of(new Run(first, last, terms, terms));
            }
        }
        return found;
    }

    /** The words that open a run of a table and that this may be, with particles before it: بالدار البيضاء, ولكانون الثاني. */
    private static Set<String> openings(String word) {
        if (!ENDINGS_OF_OPENINGS.contains(ending(word))) {
            return Set.of();
        }
        Set<String> forms = ArabicForms.narrow(word);
        forms.addAll(ArabicForms.withoutAnyClitic(word));
        forms.retainAll(OPENINGS);
        return forms;
    }

    private static String ending(String word) {
        return word.substring(Math.max(0, word.length() - 2));
    }

    private static Set<String> terms(Set<String> openings, String followers) {
        Set<String> terms = new LinkedHashSet<>();
        for (String opening : openings) {
            TABLES.forEach(table -> terms.addAll(table.of(opening + " " + followers)));
        }
        return terms;
    }

    private Optional<Run> name(int first) {
        if (!isJoined(first)) {
            return Optional.empty();
        }
        String part = tokens.get(first).folded();
        String next = tokens.get(first + 1).folded();
        Optional<String> opening = NameParts.joining(part, next);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        Optional<Run> rest = name(first + 1);
        String after = rest.map(run -> run.asked().iterator().next()).orElse(next);
        String between = opening.get().equals(NameParts.HOUSE) ? " " : "";
        Set<String> asked = new LinkedHashSet<>(Set.of(opening.get() + between + after));
        Set<String> indexed = new LinkedHashSet<>(asked);
        rest.ifPresent(run -> indexed.addAll(run.indexed()));
        if (NameParts.isLatinArticle(part)) {
            asked.add(after);
        }
        return Optional.of(new Run(first, rest.map(Run::last).orElse(first + 1), indexed, asked));
    }

    /** Whether nothing but space, hyphens and apostrophes stand between a token and the next, on one line. */
    private boolean isJoined(int at) {
        if (at + 1 == tokens.size()) {
            return false;
        }
        int next = tokens.get(at + 1).start();
        int between = tokens.get(at).end();
        while (between < next && joins(text.codePointAt(between))) {
            between += Character.charCount(text.codePointAt(between));
        }
        return between == next;
    }

    private static boolean joins(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR
                || HYPHENS_AND_APOSTROPHES.indexOf(codePoint) >= 0
                || Characters.isIgnorable(codePoint);
    }
}
