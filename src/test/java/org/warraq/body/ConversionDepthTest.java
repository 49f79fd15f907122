package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that nest deeper than a stack, or repeat what makes a reader look around. */
class ConversionDepthTest {
    private static final int DEPTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<span style='font-weight:bold'>",
                "<blockquote>",
                "<ul><li>",
                "<figure>",
                "<aside>",
                "<table><tr><td>",
                "<a href=/a>",
                "<bdi>",
                "<section>"
            })
    void htmlMayNestAsDeepAsItLikes(String open) {
        Converted converted = Body.ofHtml(open.repeat(DEPTH / (open.length() / 3)) + "نص", Pictures.NONE);
        assertThat(Body.plainText(converted.blocks())).contains("نص");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "*a _b ", "[", "**a *b ", "<div>"})
    void markdownMayNestAsDeepAsItLikes(String open) {
        Converted converted = Body.ofMarkdown(open.repeat(DEPTH / 4) + "نص", Pictures.NONE);
        assertThat(Body.plainText(converted.blocks())).contains("نص");
    }

    private record Growing(String begin, String repeated, String end) {
        String times(int times) {
            return begin + repeated.repeat(times) + end;
        }
    }

    static List<Growing> growing() {
        String image = "<img src=https://x.example/a.jpg>";
        String own = "<img src=/media/019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01/a/card.webp>";
        return List.of(
                new Growing("<figure>", image + "<i>", ""),
                new Growing("<figure>", image, "<figcaption>نص</figcaption>"),
                new Growing("", "<figure>" + own, "<figcaption>نص</figcaption>"),
                new Growing("<div class=gallery>" + "<b>".repeat(2_000), image, ""),
                new Growing("<div class=gallery><li>", image, ""),
                new Growing("<div class=gallery>", "<li>" + own + "<p class=caption>نص</p></li>", ""),
                new Growing("<figure>", own + "<p>نص</p>", "<figcaption>نص</figcaption>"),
                new Growing("<figure>", "<blockquote>نص</blockquote>", ""),
                new Growing("<figure>", "<figcaption>" + own, "نص"),
                new Growing("", "<div class=gallery>" + own + "<p>نص</p>", ""),
                new Growing("<figure>", "<figure><blockquote>" + own + "<cite>", "نص"),
                new Growing("", "<div dir=auto>1", "نص"),
                new Growing("<table>", "<tr><td>" + image, ""),
                new Growing("<pre>", "<div>" + image, "نص"),
                new Growing("<p style='", " ".repeat(20), "'>نص"),
                new Growing("<p style='text-decoration:", " ".repeat(20), "'>نص"),
                new Growing("", "<aside><h3>نص</h3>", "نص"));
    }

    /** Eight times as much allows for everything but work that grows with the square, which would be sixteen times. */
    @ParameterizedTest
    @MethodSource("growing")
    void fourTimesAsMuchIsNotSixteenTimesTheWork(Growing html) {
        work(html.times(200));
        long once = Math.min(work(html.times(1_500)), work(html.times(1_500)));
        long fourTimes = Math.min(work(html.times(6_000)), work(html.times(6_000)));
        assertThat(fourTimes).isLessThan(8 * once + Duration.ofMillis(400).toNanos());
    }

    /** In nanoseconds of the processor, which others that run beside it do not lengthen. */
    private static long work(String html) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        Body.ofHtml(html, Pictures.NONE);
        return thread.getCurrentThreadCpuTime() - before;
    }
}
