package org.warraq.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A run of text under the same marks, which are known by what they mean.
 *
 * @param marks {@link Decorator}s, and at most one {@link DeliveredMarkDef}: a link cannot stand in another
 */
record Run(String text, Set<Object> marks) {

    /** The runs of some spans: neighbours under the same marks are one, and none is empty. */
    static List<Run> of(List<Span> spans, List<DeliveredMarkDef> markDefs) {
        Map<String, Object> known = new HashMap<>();
        markDefs.forEach(markDef -> known.put(markDef.key(), markDef));
        for (Decorator decorator : Decorator.values()) {
            known.put(decorator.mark(), decorator);
        }
        return joined(spans.stream()
                .map(span -> new Run(span.text(), meanings(span.marks(), known)))
                .toList());
    }

    private static Set<Object> meanings(List<String> marks, Map<String, Object> known) {
        Set<Object> meanings = new LinkedHashSet<>();
        boolean linked = false;
        for (String mark : marks) {
            Object meaning = known.get(mark);
            boolean link = meaning instanceof DeliveredMarkDef;
            if (meaning != null && !(link && linked)) {
                meanings.add(meaning);
            }
            linked |= link;
        }
        return meanings;
    }

    /** The same text with those of the marks that a form can say. */
    static List<Run> keeping(Predicate<Object> expressible, List<Run> runs) {
        return joined(runs.stream()
                .map(run -> new Run(run.text, only(expressible, run.marks)))
                .toList());
    }

    private static Set<Object> only(Predicate<Object> expressible, Set<Object> marks) {
        Set<Object> kept = new LinkedHashSet<>(marks);
        kept.removeIf(expressible.negate());
        return kept;
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < runs.size(); at++) {
            Run run = runs.get(at);
            text.append(run.text);
            boolean last = at + 1 == runs.size() || !runs.get(at + 1).marks.equals(run.marks);
            if (last && !text.isEmpty()) {
                joined.add(new Run(text.toString(), run.marks));
            }
            if (last) {
                text.setLength(0);
            }
        }
        return joined;
    }
}
