package org.warraq.repairs;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Collectors;
import org.warraq.body.Span;

/** One text in place of another, in every word of a content or in those of some properties. */
record TextReplacing(Rewriting rewriting, List<String> fields) implements Repairing.Change {

    static TextReplacing of(RepairAction.ReplaceText asked) {
        return new TextReplacing(Rewriting.of(asked), asked.fields());
    }

    @Override
    public void in(Repairing.Text text) {
        ContentWalk.over(text.content(), new ContentWalk.Visitor() {
            @Override
            public void text(Place place, String before) {
                var after = rewriting.of(before);
                if (asked(place) && !after.equals(before)) {
                    text.write(place, TextNode.valueOf(after));
                }
            }

            @Override
            public void spans(Place place, List<Span> spans) {
                if (asked(place) && crosses(spans)) {
                    text.problem(place, "spans-marks", "holds the text across a change of marks; mend it by hand");
                }
            }
        });
    }

    private boolean asked(Place place) {
        return fields == null || fields.contains(place.property());
    }

    /** Which of the runs would carry the marks afterwards, nobody can tell. */
    private boolean crosses(List<Span> spans) {
        var whole = spans.stream().map(Span::text).collect(Collectors.joining());
        return rewriting.in(whole).stream().anyMatch(start -> boundaryWithin(spans, start));
    }

    private boolean boundaryWithin(List<Span> spans, int start) {
        var boundary = 0;
        for (var span : spans) {
            boundary += span.text().length();
            if (boundary > start && boundary < start + rewriting.find().length()) {
                return true;
            }
        }
        return false;
    }
}
