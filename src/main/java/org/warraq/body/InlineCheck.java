package org.warraq.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warraq.http.Violations;

/** The rules of spans and of the mark definitions that stand beside them. */
final class InlineCheck {
    private InlineCheck() {}

    static void check(List<Span> children, List<MarkDef> markDefs, Violations block) {
        if (children.isEmpty()) {
            block.add("children", "out-of-range", "must have at least one span; its text may be empty");
        }
        BodyCheck.checkKeys(children, Span::key, block.at("children"));
        BodyCheck.checkKeys(markDefs, MarkDef::key, block.at("markDefs"));
        Set<String> defined = new HashSet<>();
        for (int index = 0; index < markDefs.size(); index++) {
            checkMarkDef(markDefs.get(index), defined, block.at("markDefs").at(index));
        }
        for (int index = 0; index < children.size(); index++) {
            checkMarks(children.get(index), defined, block.at("children").at(index));
        }
    }

    private static void checkMarkDef(MarkDef markDef, Set<String> defined, Violations violations) {
        if (markDef == null) {
            return;
        }
        defined.add(markDef.key());
        if (markDef.key() != null && Decorator.isDecorator(markDef.key())) {
            violations.add("_key", "not-allowed", "must not be the name of a decorator");
        }
        if (markDef instanceof Link link && link.href() != null && !Addresses.isLink(link.href())) {
            String detail = "must be an http, https, mailto or tel address, or a path that starts with one slash";
            violations.add("href", "not-allowed", detail);
        }
    }

    private static void checkMarks(Span span, Set<String> defined, Violations violations) {
        if (span == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Violations at = violations.at("marks");
        for (int index = 0; index < span.marks().size(); index++) {
            String mark = span.marks().get(index);
            if (mark == null) {
                continue;
            }
            if (!Decorator.isDecorator(mark) && !defined.contains(mark)) {
                at.at(index).add("unknown", "must be a decorator or the _key of one of the block's markDefs");
            } else if (!seen.add(mark)) {
                at.at(index).add("duplicate", "the span has this mark already");
            }
        }
    }
}
