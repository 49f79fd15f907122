package org.warraq.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.warraq.http.Violations;

/**
 * What can be done with a body, which is a list of {@link Block}s and nothing else: its JSON is a flat array. All
 * functions are pure, and linear in the size of the body.
 */
public final class Body {
    /** Blocks of one body. */
    public static final int MAX_BLOCKS = 1_000;

    /** Bytes of the body's JSON in UTF-8, written without white space. */
    public static final int MAX_BYTES = 1_048_576;

    /** Different items and media that one body refers to. */
    public static final int MAX_REFERENCES = 500;

    /** Rows of a table. */
    public static final int MAX_ROWS = 100;

    /** Cells of a table's row. */
    public static final int MAX_CELLS = 20;

    /** Pictures of a gallery. */
    public static final int MAX_PICTURES = 50;

    /** Code points of a {@code _key}. */
    public static final int MAX_KEY_LENGTH = 64;

    /** Depth of a list item. */
    public static final int MAX_LEVEL = 10;

    private Body() {}

    /**
     * Reports every rule that the body breaks. Whether the items it refers to exist is not asked here.
     *
     * @param body may be null and hold nulls, of which nothing is said
     * @param violations the place of the body, such as {@code violations.at("body")}
     */
    public static void check(List<Block> body, Violations violations) {
        BodyCheck.check(body, violations);
    }

    /** The body with a {@code _key} made wherever one is missing; the same body always gets the same keys. */
    public static List<Block> withKeys(List<Block> body) {
        return Keys.ofBlocks(body);
    }

    /** Everything that the body refers to, in order: items mentioned, persons quoted, cards, and media. */
    public static Set<UUID> references(List<Block> body) {
        return References.all(body);
    }

    /** The items that its running text names, in order. */
    public static Set<UUID> mentions(List<Block> body) {
        return References.mentions(body);
    }

    /**
     * The words of the body, one paragraph, table row or line of code a line: for counting and cutting. Dividers and the
     * addresses of embedded things are no words, cards have none of their own, and what is said of media belongs to them
     * and not to the story.
     */
    public static String plainText(List<Block> body) {
        return PlainText.of(body);
    }

    /**
     * The words with which a summary may begin: of paragraphs alone, since headings, lists and quotations are no
     * sentences of their own; of everything where there are no paragraphs.
     */
    public static String opening(List<Block> body) {
        return PlainText.opening(body);
    }

    /**
     * What one block says in words, what it says of media and the transcript included: for searching and comparing. Empty
     * for a reference, whose words are its item's.
     */
    public static String blockText(Block block) {
        return PlainText.of(block);
    }

    /**
     * The body as clients get it. What must not be shown leaves no trace: its mention becomes plain text, the block of a
     * card or medium is left out, a gallery shows the rest and is left out when nothing remains, a quotation keeps its
     * printed attribution only.
     */
    public static List<DeliveredBlock> deliver(List<Block> body, Exhibits exhibits) {
        return new Delivery(exhibits).blocks(body);
    }

    /**
     * A delivered body in another form, with media and cards as links and figures.
     *
     * @param delivered the JSON of what {@link #deliver} made, as it is stored
     */
    public static String form(JsonNode delivered, BodyForm form) {
        return switch (form) {
            case PORTABLE_TEXT -> delivered.toString();
            case HTML -> HtmlForm.of(StoredBody.of(delivered));
            case MARKDOWN -> MarkdownForm.of(StoredBody.of(delivered));
            case TEXT -> TextForm.of(StoredBody.of(delivered));
        };
    }

    /** What a text in HTML says, as blocks without keys. Whatever it holds, this fails on nothing. */
    public static Converted ofHtml(String html, Pictures pictures) {
        return HtmlReader.converted(HtmlDocument.body(Shortcodes.html(html)), pictures);
    }

    /** The same of CommonMark with tables and ~~strikethrough~~; HTML in it is read as HTML. */
    public static Converted ofMarkdown(String markdown, Pictures pictures) {
        return HtmlReader.converted(HtmlDocument.body(MarkdownReader.html(markdown)), pictures);
    }
}
