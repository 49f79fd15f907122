package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that makes the parser look around, and what is done about it. */
class MarkdownGrowthTest {
    /** Far more lines than a paragraph is left whole with. */
    private static final int LINES = 1_000;

    private record Growing(String begin, String repeated, String end) {
        String ofLength(int length) {
            return begin + repeated.repeat(length / repeated.length()) + end;
        }
    }

    static Stream<Growing> growing() {
        Stream<Growing> repeated = Stream.of(
                        "(\n",
                        "1\\. \n\\- \n",
                        "«\n",
                        "1\n",
                        "|\n",
                        "|a\n",
                        "\\\n",
                        "_\n",
                        "**\n",
                        " (\n",
                        "&#1;\n",
                        "[a\n")
                .map(line -> new Growing("", line, ""));
        Stream<Growing> lines = Stream.of(
                        "[a]\n", "a\n2. b\n", "[a]: b\n[a]\n", "[a]: b 'c\n", "(\n".repeat(199) + "\n")
                .map(line -> new Growing("", line, ""));
        Stream<Growing> within = Stream.of(
                new Growing("> a\n", "> (\n", ""),
                new Growing("- a\n", "  (\n", ""),
                new Growing("a\n", "    |\n", ""),
                new Growing("| a |\n| - |\n", "|\n", ""),
                new Growing(stairs(), "\n", ""));
        Stream<Growing> signs = Stream.of("`a", "``a `", "![", "[](", "*a_ ", "<", "<a><!--", "<a><?", "<a><![CDATA[")
                .map(sign -> new Growing("", sign, ""));
        return Stream.of(repeated, lines, within, signs).flatMap(all -> all);
    }

    /** Lists in lists, a line each. */
    private static String stairs() {
        return IntStream.range(0, 100)
                .mapToObj(deep -> "  ".repeat(deep) + "- a\n")
                .collect(Collectors.joining());
    }

    /** Eight times as much allows for everything but work that grows with the square, which would be sixteen times. */
    @ParameterizedTest
    @MethodSource("growing")
    void fourTimesAsMuchIsNotSixteenTimesTheWork(Growing markdown) {
        work(markdown.ofLength(5_000));
        long once = Math.min(work(markdown.ofLength(40_000)), work(markdown.ofLength(40_000)));
        long fourTimes = Math.min(work(markdown.ofLength(160_000)), work(markdown.ofLength(160_000)));
        assertThat(fourTimes).isLessThan(8 * once + Duration.ofMillis(400).toNanos());
    }

    /** In nanoseconds of the processor, which others that run beside it do not lengthen. */
    private static long work(String markdown) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        Body.ofMarkdown(markdown, Pictures.NONE);
        return thread.getCurrentThreadCpuTime() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b", "<a b=c", "<p a='b'", "<a@b"})
    void aTagMayBeAsLongAsItLikes(String begin) {
        String more = begin.equals("<a@b") ? ".b" : begin.substring(2);
        Converted converted = Body.ofMarkdown(begin + more.repeat(100_000) + ">\n\nنص", Pictures.NONE);
        assertThat(Body.plainText(converted.blocks())).endsWith("نص");
    }

    @Test
    void aTagOfManyAttributesStaysATag() {
        String tag = "<a href=/a" + " data-b=c".repeat(300) + ">";
        assertThat(Body.ofMarkdown(tag + "نص</a>", Pictures.NONE).blocks())
                .isEqualTo(Body.ofMarkdown("<a href=/a>نص</a>", Pictures.NONE).blocks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "«نعم»", "1", "&amp;", "    (", "`a`", "\\\\"})
    void aParagraphOfManyLinesIsOne(String line) {
        String one = words(line.strip()).get(0);
        assertThat(words((line + "\n").repeat(LINES).strip()))
                .containsExactly(String.join(" ", Collections.nCopies(LINES, one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(\\\n", "(  \n"})
    void itsLineBreaksStayThatWhereverTheyAre(String line) {
        assertThat(Body.ofMarkdown(line.repeat(LINES) + "(", Pictures.NONE).blocks())
                .isEqualTo(List.of(TextBlock.paragraph("(\n".repeat(LINES) + "(")));
    }

    @Test
    void whatFollowsWithoutAnEmptyLineIsWhatItIs() {
        assertThat(words("(\n".repeat(LINES) + "- أول\n- ثان\n\n```\n\n# نص\n```"))
                .containsExactly("( ".repeat(LINES).strip(), "أول", "ثان", "\n# نص");
    }

    @Test
    void aBodyOfManyLinesThatLookLikeListsComesBackFromItsMarkdown() {
        List<Block> body =
                List.of(TextBlock.paragraph("1. \n- \n".repeat(60_000).strip()));
        String markdown =
                Body.form(Bodies.JSON.valueToTree(Body.deliver(Body.withKeys(body), Shown.ALL)), BodyForm.MARKDOWN);
        assertThat(Essence.of(Body.ofMarkdown(markdown, Pictures.NONE).blocks()))
                .isEqualTo(Essence.of(body));
    }

    private static List<String> words(String markdown) {
        return Body.ofMarkdown(markdown, Pictures.NONE).blocks().stream()
                .map(Body::blockText)
                .toList();
    }
}
