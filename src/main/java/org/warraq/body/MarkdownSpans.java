package org.warraq.body;

import java.util.List;
import java.util.Set;

/**
 * Running text as Markdown. Emphasis counts there only where its signs touch the text in the right way, so that spaces
 * are moved out of it, and a letter that is in the way is written as a character reference: {@code &#1608;**«نعم»**}.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis">CommonMark, emphasis</a>
 */
final class MarkdownSpans implements Nesting.Marks {
    private static final Set<Object> DECORATORS =
            Set.of(Decorator.STRONG, Decorator.EM, Decorator.STRIKE_THROUGH, Decorator.CODE);

    private final StringBuilder out = new StringBuilder();
    private final String emphasis;
    private boolean needsBoundary;

    private MarkdownSpans(String emphasis) {
        this.emphasis = emphasis;
    }

    /** Lines, with a backslash at the end of all but the last. */
    static String of(List<Span> spans, List<DeliveredMarkDef> markDefs) {
        List<Run> runs = MarkdownRuns.of(Run.keeping(MarkdownSpans::isExpressible, Run.of(spans, markDefs)));
        boolean strong = runs.stream().anyMatch(run -> run.marks().contains(Decorator.STRONG));
        // The stars of the one must not touch those of the other.
        MarkdownSpans markdown = new MarkdownSpans(strong ? "_" : "*");
        Nesting.write(runs, markdown);
        return markdown.out.toString();
    }

    private static boolean isExpressible(Object mark) {
        return mark instanceof DeliveredMarkDef markDef ? address(markDef) != null : DECORATORS.contains(mark);
    }

    private static String address(DeliveredMarkDef markDef) {
        if (markDef instanceof Link link) {
            return Addresses.isLink(link.href()) ? link.href() : null;
        }
        Object card = ((DeliveredMarkDef.ResolvedMention) markDef).resolved();
        return View.of(card).address().orElse(null);
    }

    @Override
    public void open(Object mark, Run first) {
        if (mark instanceof DeliveredMarkDef) {
            needsBoundary = false;
            out.append('[');
        }
        if (mark instanceof Decorator decorator) {
            boolean another = needsBoundary || first.marks().size() > 1;
            if (another || sign(decorator).equals("_") || !isLetter(first.text().codePointAt(0))) {
                standApartFromBefore();
            }
            needsBoundary = false;
            out.append(sign(decorator));
        }
    }

    @Override
    public void close(Object mark) {
        if (mark instanceof DeliveredMarkDef markDef) {
            String title = markDef instanceof Link link ? link.title() : null;
            out.append("](").append(MarkdownText.destination(address(markDef)));
            out.append(MarkdownText.title(title)).append(')');
            needsBoundary = false;
        }
        if (mark instanceof Decorator decorator) {
            needsBoundary = sign(decorator).equals("_") || !isLetter(out.codePointBefore(out.length()));
            out.append(sign(decorator));
        }
    }

    /** Nothing is emphasis that begins with a space. Code holds no other marks, so that each run of it is for itself. */
    @Override
    public boolean opensFor(Run run, Object mark) {
        return mark != Decorator.CODE && !MarkdownText.isSpace(run.text().codePointAt(0));
    }

    @Override
    public void text(Run run) {
        if (run.marks().contains(Decorator.CODE)) {
            out.append(code(run.text()));
            needsBoundary = false;
            return;
        }
        String text = run.text();
        boolean lineBegins = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        if (needsBoundary && !isBoundary(text.codePointAt(0))) {
            out.append(reference(text.codePointAt(0)));
            text = text.substring(Character.charCount(text.codePointAt(0)));
        }
        needsBoundary = false;
        out.append(MarkdownText.escaped(text, lineBegins));
    }

    private String sign(Decorator decorator) {
        return switch (decorator) {
            case STRONG -> "**";
            case STRIKE_THROUGH -> "~~";
            default -> emphasis;
        };
    }

    private void standApartFromBefore() {
        if (!out.isEmpty()) {
            int before = out.codePointBefore(out.length());
            if (!isBoundary(before)) {
                out.setLength(out.length() - Character.charCount(before));
                out.append(reference(before));
            }
        }
    }

    private static String reference(int codePoint) {
        return "&#" + codePoint + ";";
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    /** Space or punctuation for whoever reads Markdown, of whichever version. */
    private static boolean isBoundary(int codePoint) {
        boolean sign = codePoint > ' ' && codePoint < 0x7F && !isLetter(codePoint);
        return sign || "\t\n".indexOf(codePoint) >= 0 || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** Between more backticks than it has anywhere in a row. */
    private static String code(String text) {
        String line = text.replace('\n', ' ');
        int longest = 0;
        int row = 0;
        for (int at = 0; at < line.length(); at++) {
            row = line.charAt(at) == '`' ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        String fence = "`".repeat(longest + 1);
        boolean apart = line.startsWith("`") || line.endsWith("`");
        return fence + (apart ? " " : "") + line + (apart ? " " : "") + fence;
    }
}
