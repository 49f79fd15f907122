package org.warraq.text;

import java.util.List;
import java.util.Set;

/**
 * Finds the stretch of a text that shows most of what was asked: the one with most different words found, of those the one with most
 * words, of those the first. It begins with a sentence if one begins near enough, else with a word, and ends with a word.
 */
public final class Snippets {
    /** As long as two lines of a list of results, in UTF-16 units. */
    public static final int LENGTH = 200;

    private static final String CUT = "…";
    private static final String SENTENCE_ENDS = ".!?؟۔…\n";

    private final String text;
    private final List<TextRange> found;
    private final List<String> keys;
    private final int length;

    private Snippets(String text, List<TextRange> found, int length) {
        this.text = text;
        this.found = found;
        this.keys = found.stream()
                .map(range -> Folding.fold(text.substring(range.start(), range.end())))
                .toList();
        this.length = length;
    }

    /** The best stretch of {@value #LENGTH}; the beginning if nothing was found in the text. */
    public static Snippet of(String text, List<TextRange> found) {
        return of(text, found, LENGTH);
    }

    /**
     * The best stretch.
     *
     * @param found in the order of the text, apart from each other, as {@link Highlights} has them
     * @param length in UTF-16 units, at least 1, without the signs of where it was cut
     */
    public static Snippet of(String text, List<TextRange> found, int length) {
        if (text.length() <= length) {
            return new Snippet(text, found);
        }
        Snippets snippets = new Snippets(text, found, length);
        return snippets.around(found.isEmpty() ? new TextRange(0, 0) : snippets.best());
    }

    /** From the first to the last word found of the best stretch. */
    private TextRange best() {
        TextRange best = found.get(0);
        long most = 0;
        for (int first = 0; first < found.size(); first++) {
            int last = first;
            while (last + 1 < found.size()
                    && found.get(last + 1).end() - found.get(first).start() <= length) {
                last++;
            }
            long score = score(keys.subList(first, last + 1));
            if (score > most) {
                most = score;
                best = new TextRange(found.get(first).start(), found.get(last).end());
            }
        }
        return best;
    }

    private long score(List<String> words) {
        return (long) Set.copyOf(words).size() * (length + 1) + words.size();
    }

    private Snippet around(TextRange core) {
        int start = start(core);
        int end = end(core, start);
        String before = start > 0 ? CUT : "";
        String after = end < text.length() ? CUT : "";
        List<TextRange> inside = found.stream()
                .filter(range -> range.start() >= start && range.start() < end)
                .map(range -> new TextRange(range.start(), Math.min(range.end(), end)))
                .map(range -> range.moved(before.length() - start))
                .toList();
        return new Snippet(before + text.substring(start, end) + after, inside);
    }

    /** Where the sentence of the first word found begins, else where a word does, so that those found stand in the middle. */
    private int start(TextRange core) {
        int room = Math.max(0, length - (core.end() - core.start()));
        int earliest = Math.max(0, core.start() - room);
        for (int at = core.start(); at >= earliest; at--) {
            if (at == 0 || (beginsWord(at) && SENTENCE_ENDS.indexOf(text.charAt(lastLetter(at))) >= 0)) {
                return at;
            }
        }
        int middle = Math.max(earliest, Math.min(core.start() - room / 2, text.length() - length));
        for (int at = middle; at < core.start(); at++) {
            if (beginsWord(at)) {
                return at;
            }
        }
        return core.start();
    }

    /** Where a word ends after the words found, or within a word that is longer than all there may be. */
    private int end(TextRange core, int start) {
        int latest = Math.min(text.length(), start + length);
        if (latest == text.length()) {
            return latest;
        }
        int end = latest;
        while (end > start && !(isSpace(end) && !isSpace(end - 1))) {
            end--;
        }
        if (end < core.end() && core.end() <= latest) {
            return core.end();
        }
        if (end > start && end >= core.end()) {
            return end;
        }
        end = latest;
        while (end > start + 1 && isInsideLetter(end)) {
            end--;
        }
        return end;
    }

    private boolean beginsWord(int at) {
        return at > 0 && isSpace(at - 1) && !isSpace(at);
    }

    private int lastLetter(int before) {
        int at = before - 1;
        while (at > 0 && isSpace(at) && text.charAt(at) != '\n') {
            at--;
        }
        return at;
    }

    private boolean isInsideLetter(int at) {
        int codePoint = text.codePointAt(at);
        return Characters.isMark(codePoint)
                || Characters.isIgnorable(codePoint)
                || Character.isLowSurrogate(text.charAt(at));
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
