package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListPageTest {
    private static final Cursor CURSOR = new Cursor("q", List.of("k"));

    private static ListPage page(PageRequest request, int size, boolean more) {
        return new ListPage(request, Collections.nCopies(size, utf8("{\"a\":1}")), more, index -> CURSOR);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(page(new PageRequest(2, null, null, false), 1, false).write("/v1/tags", null))
                .isEqualTo(new ListPage.Written(
                        "{\"data\":[{\"a\":1}],\"meta\":{\"limit\":2},\"links\":{\"self\":\"/v1/tags\"}}", null, 1));
    }

    @Test
    void nextGoesOnWithTheSameQuery() {
        var written =
                page(new PageRequest(1, "old", null, false), 1, true).write("/v1/tags", "tag=a&c%75rsor=old&limit=1");
        assertThat(written.next()).isEqualTo("/v1/tags?tag=a&limit=1&cursor=" + CURSOR.token());
        assertThat(written.text()).contains("\"nextCursor\":\"" + CURSOR.token() + "\"");
    }

    @Test
    void pageNumbersGoOnAsLongAsTheyReach() {
        assertThat(page(new PageRequest(100, null, 99, false), 100, true)
                        .write("/v1/tags", "page=99&limit=100")
                        .next())
                .isEqualTo("/v1/tags?limit=100&page=100");
        assertThat(page(new PageRequest(100, null, 100, false), 100, true)
                        .write("/v1/tags", "page=100&limit=100")
                        .next())
                .isEqualTo("/v1/tags?limit=100&cursor=" + CURSOR.token());
    }

    @Test
    void totalsAreExactOrABound() {
        ListPage page = page(PageRequest.first(), 0, false);
        assertThat(page.withTotal(new Total(3, true)).write("/", null).text()).contains("\"total\":3}");
        assertThat(page.withTotal(new Total(10_000, false)).write("/", null).text())
                .contains("\"totalAtLeast\":10000}");
    }

    @Test
    void aPageEndsAtFourMegabytesAndGoesOn() {
        String megabyte = "\"" + "و".repeat(500_000) + "\"";
        ListPage page = new ListPage(
                new PageRequest(9, null, null, false),
                Collections.nCopies(9, utf8(megabyte)),
                false,
                index -> new Cursor("q", List.of(String.valueOf(index))));
        var written = page.write("/v1/tags", null);
        assertThat(written.size()).isEqualTo(4);
        assertThat(Cursor.read(written.next().replaceAll(".*cursor=", ""), "q").key())
                .containsExactly("3");
    }

    @Test
    void aPageByNumberIsWholeOrRefused() {
        String megabyte = "\"" + "و".repeat(500_000) + "\"";
        ListPage page = new ListPage(
                new PageRequest(9, null, 1, false),
                Collections.nCopies(9, utf8(megabyte)),
                true,
                index -> new Cursor("q", List.of("" + index)));
        assertThatThrownBy(() -> page.write("/v1/articles", "page=1"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("4 MB");
    }

    @Test
    void aTextBeyondFourMegabytesStandsAlone() {
        ListPage page = new ListPage(
                PageRequest.first(),
                Collections.nCopies(2, utf8("\"" + "x".repeat(5_000_000) + "\"")),
                false,
                index -> CURSOR);
        assertThat(page.write("/", null).size()).isEqualTo(1);
    }

    @Test
    void linksAreSafeInHeadersAndJson() {
        var written = page(new PageRequest(1, null, null, false), 1, true).write("/v1/ورّاق", "q=\"<a>\\");
        assertThat(written.next()).startsWith("/v1/%D9%88").contains("q=%22%3Ca%3E%5C&cursor=");
        assertThat(written.text()).contains("\"self\":\"/v1/%D9%88");
    }
}
