package org.warraq.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Collects the parts of an item into the text of PostgreSQL's {@code tsvector}. No phrase goes from one part into the next.
 *
 * <p>It keeps within PostgreSQL's limits: positions up to 16,383, where all later words are, 256 positions of a lexeme,
 * and 1 MB in all. What comes after the last is not found, so the parts that count most go first.
 *
 * @see <a href="https://www.postgresql.org/docs/15/textsearch-limitations.html">PostgreSQL 15, 12.11</a>
 */
public final class TsVector {
    private static final int LAST_POSITION = 16_383;
    private static final int MOST_POSITIONS = 256;

    /** Less than PostgreSQL's 1,048,575 by what it may add to align. */
    private static final int MOST_BYTES = 1_000_000;

    private static final int BYTES_OF_POSITION = 2;
    private static final int BYTES_OF_LEXEME = 4;

    private final Map<String, List<String>> positions = new HashMap<>();
    private int next = 1;
    private int bytes;

    /** Adds a part after those that are there. */
    public TsVector add(IndexedText text, Weight weight) {
        place(text, word -> {
            word.terms().forEach(term -> add(term, positionOf(word), weight));
            if (weight.isKnownByBeginnings()) {
                Beginnings.indexed(word.terms()).forEach(term -> add(term, positionOf(word), weight));
            }
        });
        return this;
    }

    /** The same of a name, whose words are also found by how they begin, with {@link TsQuery#whileTyping}. */
    public TsVector addName(IndexedText name, Weight weight) {
        place(
                name,
                word -> word.terms().forEach(term -> {
                    add(term, positionOf(word), weight);
                    add(TsLexeme.ofBeginning(term), positionOf(word), weight);
                }));
        return this;
    }

    private void place(IndexedText text, Consumer<IndexedWord> word) {
        text.words().forEach(word);
        // The position between the two parts has no word.
        next += text.words().size() + 1;
    }

    private int positionOf(IndexedWord word) {
        return Math.min(next + word.position(), LAST_POSITION);
    }

    /** To be cast to {@code tsvector}; empty when nothing was added. */
    public String text() {
        return positions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> TsLexeme.quoted(entry.getKey()) + ":" + String.join(",", entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private void add(String term, int position, Weight weight) {
        List<String> known = positions.get(term);
        int more = BYTES_OF_POSITION
                + (known == null ? BYTES_OF_LEXEME + term.getBytes(StandardCharsets.UTF_8).length : 0);
        String written = position + weight.name();
        boolean again = known != null && known.get(known.size() - 1).equals(written);
        boolean full = known != null && known.size() == MOST_POSITIONS;
        if (again || full || bytes + more > MOST_BYTES) {
            return;
        }
        bytes += more;
        positions.computeIfAbsent(term, first -> new ArrayList<>()).add(written);
    }
}
