package org.warraq.editorial;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import org.warraq.text.Words;

/**
 * Compares texts word by word (E. W. Myers, «An O(ND) difference algorithm», 1986, in linear space). What is put in and
 * taken out makes the later text of the earlier one, to the character.
 *
 * <p>The time it takes grows with the product of both lengths where they have little in common. So one of these compares
 * as many texts as its budget lasts; beyond that, the stretch that differs is told as one that was replaced.
 */
final class TextDiff {

    /** In pairs of words. Spent whole it takes about half a second. */
    static final long BUDGET = 40_000_000;

    private long left;

    TextDiff(long budget) {
        left = budget;
    }

    List<TextEdit> of(String before, String after) {
        var one = Words.parts(before);
        var other = Words.parts(after);
        var start = 0;
        while (start < Math.min(one.size(), other.size()) && one.get(start).equals(other.get(start))) {
            start++;
        }
        var end = 0;
        while (end < Math.min(one.size(), other.size()) - start
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        var edits = new Edits();
        edits.add(TextEdit.Op.EQUAL, one.subList(0, start));
        differing(one.subList(start, one.size() - end), other.subList(start, other.size() - end), edits);
        edits.add(TextEdit.Op.EQUAL, one.subList(one.size() - end, one.size()));
        return edits.done();
    }

    private void differing(List<String> one, List<String> other, Edits edits) {
        var cost = (long) one.size() * other.size();
        if (cost > left) {
            edits.add(TextEdit.Op.DELETE, one);
            edits.add(TextEdit.Op.INSERT, other);
            return;
        }
        left -= cost;
        var told = 0;
        for (var change : changes(one, other)) {
            edits.add(TextEdit.Op.EQUAL, one.subList(told, change.startOriginal));
            edits.add(TextEdit.Op.DELETE, one.subList(change.startOriginal, change.endOriginal));
            edits.add(TextEdit.Op.INSERT, other.subList(change.startRevised, change.endRevised));
            told = change.endOriginal;
        }
        edits.add(TextEdit.Op.EQUAL, one.subList(told, one.size()));
    }

    private static List<Change> changes(List<String> one, List<String> other) {
        return one.isEmpty() && other.isEmpty()
                ? List.of()
                : new MyersDiffWithLinearSpace<String>().computeDiff(one, other, null);
    }

    /** The edits so far. Words replaced side by side are one edit, the space between them included. */
    private static final class Edits {
        private final List<TextEdit> edits = new ArrayList<>();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        private final StringBuilder space = new StringBuilder();

        void add(TextEdit.Op op, List<String> parts) {
            var text = String.join("", parts);
            if (text.isEmpty()) {
                return;
            }
            if (op == TextEdit.Op.EQUAL) {
                equal(text);
                return;
            }
            deleted.append(space);
            inserted.append(space);
            space.setLength(0);
            (op == TextEdit.Op.DELETE ? deleted : inserted).append(text);
        }

        private void equal(String text) {
            var replaced = !deleted.isEmpty() && !inserted.isEmpty();
            if (replaced && text.isBlank()) {
                space.append(text);
                return;
            }
            flush();
            tell(TextEdit.Op.EQUAL, text);
        }

        List<TextEdit> done() {
            flush();
            return List.copyOf(edits);
        }

        private void flush() {
            tell(TextEdit.Op.DELETE, deleted.toString());
            tell(TextEdit.Op.INSERT, inserted.toString());
            deleted.setLength(0);
            inserted.setLength(0);
            tell(TextEdit.Op.EQUAL, space.toString());
            space.setLength(0);
        }

        private void tell(TextEdit.Op op, String text) {
            if (text.isEmpty()) {
                return;
            }
            var last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
            if (last != null && last.op() == op) {
                edits.set(edits.size() - 1, new TextEdit(op, last.text() + text));
                return;
            }
            edits.add(new TextEdit(op, text));
        }
    }
}
