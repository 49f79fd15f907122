package org.warraq.body;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as a reader of the tests' expectations likes to see them: a line each, marks in braces before their text. */
final class Outline {
    private Outline() {}

    static String of(Converted converted) {
        Stream<String> blocks = converted.blocks().stream().map(Outline::of);
        Stream<String> losses = converted.losses().stream()
                .map(loss -> "! " + loss.code().text() + " at " + loss.block() + ": " + loss.detail());
        return Stream.concat(blocks, losses).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String of(Block block) {
        if (block instanceof TextBlock text) {
            return head(text) + "| " + runs(text.children(), text.markDefs());
        }
        if (block instanceof Callout callout) {
            return "callout " + callout.title() + "| " + runs(callout.children(), callout.markDefs());
        }
        if (block instanceof Table table) {
            return table.rows().stream()
                    .map(row -> "\n  " + (row.header() ? "# " : "- ") + String.join(" | ", row.cells()))
                    .collect(Collectors.joining("", "table", ""));
        }
        return block.toString().replaceAll("key=null, |[a-zA-Z]+=null(, )?", "").replace(", ]", "]");
    }

    private static String head(TextBlock text) {
        String list = text.listItem() == null ? null : text.listItem() + "-" + text.level();
        return Stream.of(text.style(), list, text.lang(), text.dir())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String runs(List<Span> spans, List<MarkDef> markDefs) {
        return spans.stream()
                .map(span ->
                        marks(span, markDefs) + span.text().replace("\n", "⏎").replace("\u00A0", "⍽"))
                .collect(Collectors.joining());
    }

    private static String marks(Span span, List<MarkDef> markDefs) {
        String marks = span.marks().stream()
                .map(mark -> markDefs.stream()
                        .filter(markDef -> mark.equals(markDef.key()))
                        .map(Outline::target)
                        .findFirst()
                        .orElse(mark))
                .collect(Collectors.joining(" "));
        return "{" + marks + "}";
    }

    private static String target(MarkDef markDef) {
        return markDef instanceof Link link
                ? link.href() + (link.title() == null ? "" : " «" + link.title() + "»")
                : "@" + ((Mention) markDef).item();
    }
}
