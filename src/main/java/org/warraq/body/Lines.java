package org.warraq.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes several paragraphs the lines of one, for blocks that have no paragraphs. */
final class Lines {
    private final List<Span> spans = new ArrayList<>();
    private final Map<MarkDef, String> keys = new LinkedHashMap<>();

    private Lines() {}

    static Callout callout(String title, List<TextBlock> paragraphs) {
        Lines lines = new Lines();
        paragraphs.forEach(lines::add);
        List<MarkDef> markDefs = lines.keys.entrySet().stream()
                .map(entry -> entry.getKey().withKey(entry.getValue()))
                .toList();
        return new Callout(null, title, lines.spans.isEmpty() ? List.of(Span.of("")) : lines.spans, markDefs);
    }

    private void add(TextBlock paragraph) {
        if (!spans.isEmpty()) {
            spans.add(Span.of("\n"));
        }
        Map<String, String> renamed = new LinkedHashMap<>();
        for (MarkDef markDef : paragraph.markDefs()) {
            String key = keys.computeIfAbsent(markDef.withKey(null), unnamed -> "m" + (keys.size() + 1));
            renamed.put(markDef.key(), key);
        }
        for (Span span : paragraph.children()) {
            List<String> marks = span.marks().stream()
                    .map(mark -> renamed.getOrDefault(mark, mark))
                    .toList();
            spans.add(new Span(null, span.text(), marks));
        }
    }
}
