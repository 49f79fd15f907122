package org.warraq.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs for Markdown, where a mark must begin and end with something to see: the spaces at the edges of a run become runs
 * of their own, under the marks that go on across them, and those around the whole are left out.
 */
final class MarkdownRuns {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder spaces = new StringBuilder();

    private MarkdownRuns() {}

    static List<Run> of(List<Run> runs) {
        MarkdownRuns split = new MarkdownRuns();
        runs.forEach(split::add);
        return split.runs;
    }

    private void add(Run run) {
        String text = run.text().replace("\r\n", "\n").replace('\r', '\n');
        int start = 0;
        int end = text.length();
        while (start < end && MarkdownText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && MarkdownText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        spaces.append(text, 0, start);
        if (start < end) {
            addSpaces(run.marks());
            runs.add(new Run(text.substring(start, end), run.marks()));
        }
        spaces.append(text, end, text.length());
    }

    private void addSpaces(Set<Object> following) {
        if (!runs.isEmpty() && !spaces.isEmpty()) {
            Set<Object> across = new LinkedHashSet<>(runs.get(runs.size() - 1).marks());
            across.retainAll(following);
            across.remove(Decorator.CODE);
            runs.add(new Run(spaces.toString(), across));
        }
        spaces.setLength(0);
    }
}
