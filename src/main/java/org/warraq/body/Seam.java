package org.warraq.body;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Where a paragraph of very many lines goes on in another, which the reader puts together again. The parser copies all
 * lines of a paragraph for each further line that does not begin with a letter; those of the second it only appends, since
 * to it they continue what has ended.
 */
final class Seam extends CustomBlock {
    /** More lines than anybody writes without an empty one, and few enough to be copied for each. */
    private static final int LINES = 200;

    static final BlockParserFactory FACTORY = Seam::start;

    private final String before;

    /** @param before the line that ends the first paragraph */
    private Seam(String before) {
        this.before = before;
    }

    /** Whether the line before ends with a backslash that stands for a line break. */
    boolean isAfterBackslash() {
        int end = before.length();
        while (end > 0 && before.charAt(end - 1) == '\\') {
            end--;
        }
        return (before.length() - end) % 2 == 1;
    }

    boolean isAfterLineBreak() {
        return before.endsWith("  ") || isAfterBackslash();
    }

    /** Whether a paragraph goes on here. Lists and quotations that begin at that line have taken its place otherwise. */
    boolean joins() {
        return getFirstChild() != null && getPrevious() instanceof Paragraph;
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        var lines = matched.getParagraphLines().getLines();
        if (lines.size() < LINES) {
            return BlockStart.none();
        }
        SourceLine last = lines.get(lines.size() - 1);
        // What is indented in a paragraph is none the less of it; where one begins it would be a listing.
        return BlockStart.of(new Opened(new Seam(last.getContent().toString()))).atIndex(state.getNextNonSpaceIndex());
    }

    private static final class Opened extends AbstractBlockParser {
        private final Seam seam;

        private Opened(Seam seam) {
            this.seam = seam;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block block) {
            return block instanceof Paragraph;
        }

        @Override
        public Block getBlock() {
            return seam;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
