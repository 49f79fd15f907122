package org.warraq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a query between quotation marks, or of words without them.
 *
 * @param tokens its words, with their places in {@code text}
 */
record QueryPiece(String text, boolean quoted, boolean excluded, List<Token> tokens) {

    private static final Map<Integer, String> CLOSING =
            Map.of((int) '"', "\"", (int) '＂', "＂", (int) '«', "»", (int) '“', "”", (int) '„', "“”", (int) '‹', "›");

    private QueryPiece(String text, boolean quoted, boolean excluded) {
        this(text, quoted, excluded, Tokens.of(text));
    }

    /** The pieces of a query. Words that follow each other are one piece, each excluded word its own. */
    static List<QueryPiece> of(String query) {
        List<QueryPiece> pieces = new ArrayList<>();
        int words = 0;
        int at = 0;
        while (at < query.length()) {
            boolean excluded = isExclusion(query, at);
            int start = excluded ? at + 1 : at;
            int closing = closing(query, start);
            int end = closing < 0 ? chunkEnd(query, start) : closing;
            if (closing >= 0 || excluded) {
                pieces.add(new QueryPiece(query.substring(words, at), false, false));
                pieces.add(
                        new QueryPiece(query.substring(closing < 0 ? start : start + 1, end), closing >= 0, excluded));
                words = closing < 0 ? end : end + 1;
            }
            at = closing < 0 ? end : end + 1;
        }
        pieces.add(new QueryPiece(query.substring(words), false, false));
        return pieces;
    }

    /** Where the quotation ends that begins here; -1 if none does. */
    private static int closing(String query, int at) {
        String marks = at < query.length() ? CLOSING.getOrDefault((int) query.charAt(at), "") : "";
        return marks.chars()
                .map(mark -> query.indexOf(mark, at + 1))
                .filter(end -> end >= 0)
                .min()
                .orElse(-1);
    }

    /** Whether a hyphen stands here that begins a word, of which it is the only one. */
    private static boolean isExclusion(String query, int at) {
        boolean begins = at == 0 || isBlank(query.charAt(at - 1));
        boolean goesOn = at + 1 < query.length() && !isBlank(query.charAt(at + 1)) && query.charAt(at + 1) != '-';
        return query.charAt(at) == '-' && begins && goesOn;
    }

    /** After this character, or after the word that it begins. */
    private static int chunkEnd(String query, int start) {
        int end = start + 1;
        if (isBlank(query.charAt(start))) {
            return end;
        }
        while (end < query.length() && !isSpace(query.charAt(end)) && closing(query, end) < 0) {
            end++;
        }
        return end;
    }

    /** Whether a word can begin after it: space, or a mark of direction before a word of the other. */
    private static boolean isBlank(char character) {
        return isSpace(character) || Characters.isInvisible(character);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
