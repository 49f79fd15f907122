package org.warraq.body;

import java.util.List;

/** Running text as HTML. */
final class HtmlSpans implements Nesting.Marks {
    private final StringBuilder out;

    private HtmlSpans(StringBuilder out) {
        this.out = out;
    }

    static void write(List<Span> spans, List<DeliveredMarkDef> markDefs, StringBuilder out) {
        Nesting.write(Run.of(spans, markDefs), new HtmlSpans(out));
    }

    @Override
    public void open(Object mark, Run first) {
        if (mark instanceof Decorator decorator) {
            out.append('<').append(element(decorator)).append('>');
        }
        if (mark instanceof Link link) {
            out.append(anchor(link));
        }
        if (mark instanceof DeliveredMarkDef.ResolvedMention mention) {
            out.append(anchor(mention.item(), View.of(mention.resolved())));
        }
    }

    @Override
    public void close(Object mark) {
        String element = mark instanceof Decorator decorator ? element(decorator) : "a";
        out.append("</").append(element).append('>');
    }

    @Override
    public void text(Run run) {
        out.append(HtmlText.broken(run.text()));
    }

    private static String anchor(Link link) {
        String href = Addresses.isLink(link.href()) ? link.href() : null;
        return "<a" + HtmlText.attribute("href", href) + HtmlText.attribute("title", link.title()) + ">";
    }

    /** A link to an item; without an address where the item stands nowhere on the site. */
    static String anchor(Object item, View view) {
        String href = view.address().orElse(null);
        return "<a" + HtmlText.attribute("href", href) + HtmlText.attribute("data-item", item) + ">";
    }

    private static String element(Decorator decorator) {
        return switch (decorator) {
            case STRONG -> "strong";
            case EM -> "em";
            case UNDERLINE -> "u";
            case STRIKE_THROUGH -> "s";
            case CODE -> "code";
            case SUB -> "sub";
            case SUP -> "sup";
        };
    }
}
