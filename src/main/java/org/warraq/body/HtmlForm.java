package org.warraq.body;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.warraq.body.Table.Row;
import org.warraq.body.TextBlock.Style;

/** A delivered body as HTML. Every tag is one of the templates below; what the body says is escaped wherever it stands. */
final class HtmlForm {
    private final StringBuilder out = new StringBuilder();
    private final HtmlLists lists = new HtmlLists(out);
    private boolean quoting;

    private HtmlForm() {}

    static String of(List<DeliveredBlock> body) {
        HtmlForm form = new HtmlForm();
        body.forEach(form::block);
        form.endListsBefore(false);
        form.endQuotingBefore(false);
        return form.out.toString();
    }

    private void block(DeliveredBlock block) {
        DeliveredBlock.Text text = block instanceof DeliveredBlock.Text running ? running : null;
        boolean item = text != null && text.listItem() != null;
        boolean quoted = text != null && !item && text.style() == Style.BLOCKQUOTE;
        endListsBefore(item);
        endQuotingBefore(quoted);
        if (item) {
            lists.item(text.listItem(), text.level());
            itemContents(text);
            return;
        }
        if (text != null) {
            paragraph(text, quoted ? "p" : element(text.style()));
        } else {
            out.append(apart(block));
        }
        out.append('\n');
    }

    private void endListsBefore(boolean item) {
        if (!item && lists.isOpen()) {
            lists.end();
        }
    }

    private void endQuotingBefore(boolean quoted) {
        if (quoting != quoted) {
            out.append(quoted ? "<blockquote>\n" : "</blockquote>\n");
        }
        quoting = quoted;
    }

    /** The item itself cannot carry a language or a direction: lists that stand in it would take it on. */
    private void itemContents(DeliveredBlock.Text text) {
        boolean bare = text.style() == Style.NORMAL && text.lang() == null && text.dir() == null;
        boolean quoted = text.style() == Style.BLOCKQUOTE;
        if (bare) {
            HtmlSpans.write(text.children(), text.markDefs(), out);
            return;
        }
        out.append(quoted ? "<blockquote>" : "");
        paragraph(text, quoted ? "p" : element(text.style()));
        out.append(quoted ? "</blockquote>" : "");
    }

    private void paragraph(DeliveredBlock.Text text, String element) {
        String dir = text.dir() == null ? null : text.dir().name().toLowerCase(Locale.ROOT);
        out.append('<').append(element);
        out.append(HtmlText.attribute("lang", text.lang())).append(HtmlText.attribute("dir", dir));
        out.append(element.equals("p") ? written(text.children()) : "");
        out.append('>');
        HtmlSpans.write(text.children(), text.markDefs(), out);
        out.append("</").append(element).append('>');
    }

    /** An address alone would be read as that which is to be shown. */
    private static String written(List<Span> spans) {
        String text =
                spans.stream().map(Span::text).collect(Collectors.joining()).strip();
        boolean alone = text.startsWith("https://") && Embeds.of(text).isPresent();
        return HtmlText.attribute("data-block", alone ? "block" : null);
    }

    private static String element(Style style) {
        return switch (style) {
            case NORMAL -> "p";
            case H2 -> "h2";
            case H3 -> "h3";
            case H4 -> "h4";
            case BLOCKQUOTE -> "blockquote";
        };
    }

    /** What is no running text. */
    private static String apart(DeliveredBlock block) {
        if (block instanceof DeliveredMedia.Image image) {
            return HtmlMedia.image(View.of(image.image()));
        }
        if (block instanceof DeliveredMedia.Gallery gallery) {
            return HtmlMedia.gallery(gallery.images());
        }
        if (block instanceof DeliveredMedia.Attachment attachment) {
            return HtmlMedia.attachment(block.type(), attachment);
        }
        return block instanceof DeliveredBlock.Divider ? "<hr>" : words(block);
    }

    private static String words(DeliveredBlock block) {
        if (block instanceof DeliveredBlock.Quote quote) {
            return quote(quote);
        }
        if (block instanceof DeliveredBlock.Embed embed) {
            return embed(embed);
        }
        if (block instanceof DeliveredBlock.Table table) {
            return table(table.rows());
        }
        if (block instanceof DeliveredBlock.Code code) {
            return code(code);
        }
        if (block instanceof DeliveredBlock.Callout callout) {
            return callout(callout);
        }
        if (block instanceof DeliveredBlock.Reference reference) {
            return reference(reference);
        }
        // A line or nothing in its place would be taken for what was written.
        throw new IllegalArgumentException("no HTML for a block of type " + block.type());
    }

    private static String quote(DeliveredBlock.Quote quote) {
        String attribution = quote.attribution();
        View person = View.of(quote.resolved());
        String name = attribution == null || attribution.isBlank() ? person.text("name") : attribution;
        String who = name == null ? "" : HtmlText.broken(name);
        if (quote.person() != null) {
            who = HtmlSpans.anchor(quote.person(), person) + who + "</a>";
        }
        String caption = who.isEmpty() ? "" : "<figcaption>" + who + "</figcaption>";
        return "<figure><blockquote><p>" + HtmlText.broken(quote.text()) + "</p></blockquote>" + caption + "</figure>";
    }

    /** A link: what a browser would load from elsewhere is for the site to decide. */
    private static String embed(DeliveredBlock.Embed embed) {
        String href = Addresses.isLink(embed.url()) ? embed.url() : null;
        return "<figure class=\"embed\"><a" + HtmlText.attribute("href", href) + ">" + HtmlText.escaped(embed.url())
                + "</a></figure>";
    }

    private static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("<table" + alone(rows) + ">");
        for (Row row : rows) {
            String cell = row.header() ? "th" : "td";
            table.append("<tr>");
            for (String text : row.cells()) {
                table.append('<').append(cell).append('>').append(HtmlText.broken(text));
                table.append("</").append(cell).append('>');
            }
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    /** One cell would be read as something that only says where a text stands. */
    private static String alone(List<Row> rows) {
        boolean alone = rows.size() == 1 && rows.get(0).cells().size() == 1;
        return HtmlText.attribute("data-block", alone ? "table" : null);
    }

    private static String code(DeliveredBlock.Code code) {
        String language = code.language() == null ? "" : code.language().strip();
        String name = language.isEmpty() ? null : "language-" + language.replaceAll("\\s+", "-");
        return "<pre><code" + HtmlText.attribute("class", name) + ">" + HtmlText.escaped(code.code()) + "</code></pre>";
    }

    private static String callout(DeliveredBlock.Callout callout) {
        StringBuilder box = new StringBuilder("<aside>");
        if (callout.title() != null && !callout.title().isBlank()) {
            box.append("<h4>").append(HtmlText.broken(callout.title())).append("</h4>");
        }
        box.append("<p").append(written(callout.children())).append('>');
        HtmlSpans.write(callout.children(), callout.markDefs(), box);
        return box.append("</p></aside>").toString();
    }

    private static String reference(DeliveredBlock.Reference reference) {
        return "<p class=\"reference\">" + HtmlSpans.anchor(reference.item(), View.of(reference.resolved()))
                + HtmlText.broken(reference.text()) + "</a></p>";
    }
}
