package org.warraq.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.warraq.text.Direction;

/** Running text while it is gathered. White space is collapsed as browsers do; breaks at the edges are dropped. */
final class Paragraph {
    private static final String CLOSE = "\u2069";

    private final List<Piece> pieces = new ArrayList<>();
    private Manner space;
    private int breaks;

    private record Piece(StringBuilder text, Manner manner) {}

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** How many line breaks stand at its end so far. */
    int breaks() {
        return breaks;
    }

    void lineBreak() {
        if (!pieces.isEmpty()) {
            breaks++;
        }
        space = null;
    }

    /** @param text whose white space means nothing but a space */
    void text(String text, Manner manner) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isSpace(character)) {
                space = pieces.isEmpty() || breaks > 0 || space != null ? space : manner;
            } else {
                visible(character, manner);
            }
        }
    }

    static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r' && character != '\u000B';
    }

    private void visible(char character, Manner manner) {
        if (breaks > 0) {
            // Two in a row stand for an empty line, which a paragraph has not.
            append('\n', manner);
            breaks = 0;
        } else if (space != null) {
            append(' ', space);
        }
        space = null;
        append(character, manner);
    }

    private void append(char character, Manner manner) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.manner != manner && !last.manner.equals(manner)) {
            last = new Piece(new StringBuilder(), manner);
            pieces.add(last);
        }
        last.text.append(character);
    }

    /** Whether there is something to read in it: word processors write a no-break space into empty paragraphs. */
    boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.text.chars().allMatch(MarkdownText::isSpace));
    }

    /**
     * Words of another language under the same marks are no span of their own.
     *
     * @param around the direction of the whole; words of another are set apart from it by characters
     */
    List<Span> spans(Map<MarkDef, String> keys, Direction around) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean[] isolated = isolated(around);
        for (int at = 0; at < pieces.size(); at++) {
            List<String> marks = marks(pieces.get(at).manner, keys);
            text.append(text(at, isolated[at]));
            boolean last = at + 1 == pieces.size();
            if (last || !marks(pieces.get(at + 1).manner, keys).equals(marks)) {
                spans.add(new Span(null, text.toString(), marks));
                text.setLength(0);
            }
        }
        return spans;
    }

    /**
     * Spans have no direction of their own. Without isolates the signs at the edges of such words would change sides, and
     * so would numbers and words of the same direction that stand near.
     */
    private boolean[] isolated(Direction around) {
        boolean[] isolated = new boolean[pieces.size()];
        int end = 0;
        for (int at = 0; at < pieces.size(); at = end) {
            Direction own = direction(at);
            while (end < pieces.size() && direction(end) == own) {
                end++;
            }
            boolean apart = own != null && own != around && !(isStrong(at, end, own) && isAmongOthers(at, end, own));
            Arrays.fill(isolated, at, end, apart);
        }
        return isolated;
    }

    private boolean isStrong(int from, int to, Direction own) {
        StringBuilder first = pieces.get(from).text;
        StringBuilder last = pieces.get(to - 1).text;
        return Direction.ofText(first.substring(0, 1)).orElse(null) == own
                && Direction.ofText(last.substring(last.length() - 1)).orElse(null) == own;
    }

    private boolean isAmongOthers(int from, int to, Direction own) {
        String before = from == 0 ? "" : nearest(from - 1, -1);
        String after = to == pieces.size() ? "" : nearest(to, 1);
        return isOther(before, own) && isOther(after, own);
    }

    private static boolean isOther(String letter, Direction own) {
        return letter.isEmpty()
                || Direction.ofText(letter).filter(one -> one != own).isPresent();
    }

    /** The nearest letter or digit; empty where there is none. */
    private String nearest(int from, int step) {
        for (int at = from; at >= 0 && at < pieces.size(); at += step) {
            StringBuilder text = pieces.get(at).text;
            for (int in = 0; in < text.length(); in++) {
                char character = text.charAt(step > 0 ? in : text.length() - 1 - in);
                if (Character.isLetterOrDigit(character)) {
                    return String.valueOf(character);
                }
            }
        }
        return "";
    }

    private String text(int at, boolean isolated) {
        String text = pieces.get(at).text.toString();
        if (!isolated) {
            return text;
        }
        Direction own = direction(at);
        String open = own == Direction.RTL ? "\u2067" : "\u2066";
        String begun = direction(at - 1) == own ? text : open + text;
        String ended = direction(at + 1) == own ? begun : begun + CLOSE;
        // An isolate ends with its line.
        return ended.replace("\n", CLOSE + "\n" + open).replace(open + CLOSE, "");
    }

    private Direction direction(int at) {
        return at < 0 || at >= pieces.size()
                ? null
                : pieces.get(at).manner.tongue().dir();
    }

    /** What its links lead to, each with the key under which spans name it. */
    Map<MarkDef, String> keys() {
        Map<MarkDef, String> keys = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (piece.manner.link() != null) {
                keys.putIfAbsent(piece.manner.link(), "m" + (keys.size() + 1));
            }
        }
        return keys;
    }

    private static List<String> marks(Manner manner, Map<MarkDef, String> keys) {
        List<String> marks = new ArrayList<>();
        manner.decorators().stream().sorted().map(Decorator::mark).forEach(marks::add);
        if (manner.link() != null) {
            marks.add(keys.get(manner.link()));
        }
        return marks;
    }

    /** What all of its text is linked to; null where its parts differ. */
    MarkDef link() {
        return common(Manner::link);
    }

    /** Language and direction that all of its text has. */
    Tongue tongue() {
        return new Tongue(
                common(manner -> manner.tongue().lang()),
                common(manner -> manner.tongue().dir()));
    }

    private <T> T common(Function<Manner, T> of) {
        List<T> all = pieces.stream()
                .filter(piece -> !piece.text.toString().isBlank())
                .map(piece -> of.apply(piece.manner))
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text));
        return text.toString();
    }
}
