package org.warraq.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes runs, whose marks may overlap, as marks that stand properly one in another. What reaches farthest is opened
 * first, so that as little as possible has to be closed and opened again.
 */
final class Nesting {
    /** A form's way to write marks. */
    interface Marks {
        /** @param first the run with which it begins */
        void open(Object mark, Run first);

        void close(Object mark);

        /** Whether it may be opened for that run; the run does without it where not. */
        default boolean opensFor(Run run, Object mark) {
            return true;
        }

        void text(Run run);
    }

    private final Marks marks;
    private final List<Object> open = new ArrayList<>();

    private Nesting(Marks marks) {
        this.marks = marks;
    }

    static void write(List<Run> runs, Marks marks) {
        Nesting nesting = new Nesting(marks);
        List<Map<Object, Integer>> reaches = reaches(runs);
        for (int at = 0; at < runs.size(); at++) {
            nesting.run(runs.get(at), reaches.get(at));
        }
        nesting.closeTo(0);
    }

    /** For each run, up to which run each of its marks goes on. */
    private static List<Map<Object, Integer>> reaches(List<Run> runs) {
        List<Map<Object, Integer>> reaches = new ArrayList<>(runs.size());
        runs.forEach(run -> reaches.add(new HashMap<>()));
        for (int at = runs.size() - 1; at >= 0; at--) {
            Map<Object, Integer> next = at + 1 < runs.size() ? reaches.get(at + 1) : Map.of();
            for (Object mark : runs.get(at).marks()) {
                reaches.get(at).put(mark, next.getOrDefault(mark, at));
            }
        }
        return reaches;
    }

    private void run(Run run, Map<Object, Integer> reaches) {
        int kept = 0;
        while (kept < open.size() && run.marks().contains(open.get(kept))) {
            kept++;
        }
        closeTo(kept);
        run.marks().stream()
                .filter(mark -> marks.opensFor(run, mark) && !open.contains(mark))
                .sorted(Comparator.<Object>comparingInt(reaches::get).reversed().thenComparing(Nesting::rank))
                .toList()
                .forEach(mark -> open(mark, run));
        marks.text(run);
    }

    private void open(Object mark, Run first) {
        open.add(mark);
        marks.open(mark, first);
    }

    private void closeTo(int kept) {
        while (open.size() > kept) {
            marks.close(open.remove(open.size() - 1));
        }
    }

    /** Of those that reach as far, links go around decorators. */
    private static int rank(Object mark) {
        return mark instanceof Decorator decorator ? decorator.ordinal() + 1 : 0;
    }
}
