package org.warraq.repairs;

import java.util.ArrayList;
import java.util.List;

/**
 * One text in place of another. Letter by letter: nothing is folded, so that what is replaced is exactly what was asked
 * for. Texts are in NFC on both sides.
 */
record Rewriting(String find, String replace, boolean wholeWords) {

    static Rewriting of(RepairAction.ReplaceText asked) {
        return new Rewriting(asked.find(), asked.replace(), asked.isWholeWords());
    }

    /** {@code text} with every occurrence replaced; the same text if there is none. */
    String of(String text) {
        var places = in(text);
        if (places.isEmpty()) {
            return text;
        }
        var result = new StringBuilder();
        var from = 0;
        for (var place : places) {
            result.append(text, from, place).append(replace);
            from = place + find.length();
        }
        return result.append(text.substring(from)).toString();
    }

    /** Where it stands in {@code text}; occurrences do not overlap. */
    List<Integer> in(String text) {
        var places = new ArrayList<Integer>();
        var at = text.indexOf(find);
        while (at >= 0) {
            var fits = !wholeWords || stands(text, at, at + find.length());
            if (fits) {
                places.add(at);
            }
            at = text.indexOf(find, fits ? at + find.length() : at + 1);
        }
        return places;
    }

    private static boolean stands(String text, int start, int end) {
        var before = start > 0 && isOfWord(text.codePointBefore(start));
        var after = end < text.length() && isOfWord(text.codePointAt(end));
        return !before && !after;
    }

    private static boolean isOfWord(int codePoint) {
        var type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
