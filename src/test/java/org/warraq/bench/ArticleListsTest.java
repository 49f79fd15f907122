package org.warraq.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.NewsroomTest;

/**
 * A list is the same list however it is asked for: in small pages, which are found by walking, in large ones, which are
 * often found another way, or counted.
 */
@NewsroomTest(kept = true)
class ArticleListsTest {

    private static final int LARGE = 100;
    private static final int SMALL = 30;

    @BeforeEach
    void fill() throws Exception {
        FilledNewsroom.fill();
    }

    @Test
    void pagesOfAnySizeMakeTheSameList() {
        for (var filter : filters()) {
            var whole = page(filter + "&limit=" + LARGE).<List<String>>path("data.id");
            assertThat(inSmallPages(filter)).as(filter).isEqualTo(whole);
        }
    }

    @Test
    void whatIsCountedIsWhatIsListed() {
        for (var filter : filters()) {
            var page = page(filter + "&count=true&limit=" + LARGE);
            int listed = page.path("data.size()");
            Integer total = page.path("meta.total");
            if (page.path("meta.nextCursor") == null) {
                assertThat(total).as(filter).isEqualTo(listed);
            } else {
                assertThat(total == null ? page.<Integer>path("meta.totalAtLeast") : total)
                        .as(filter)
                        .isGreaterThan(listed);
            }
        }
    }

    @Test
    void numberedPagesAreTheSameList() {
        for (var filter : filters()) {
            var whole = page(filter + "&limit=" + LARGE).<List<String>>path("data.id");
            var third = page(filter + "&limit=" + SMALL + "&page=3").<List<String>>path("data.id");
            assertThat(third)
                    .as(filter)
                    .isEqualTo(whole.stream().skip(2L * SMALL).limit(SMALL).toList());
        }
    }

    private static List<String> filters() {
        return Stream.concat(
                        Questions.single().stream().filter(filter -> !filter.startsWith("limit")),
                        Questions.several().stream())
                .toList();
    }

    private static List<String> inSmallPages(String filter) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(filter + "&limit=" + SMALL + (cursor == null ? "" : "&cursor=" + cursor));
            ids.addAll(page.path("data.id"));
            cursor = page.path("meta.nextCursor");
        } while (cursor != null && ids.size() < LARGE);
        return ids.subList(0, Math.min(LARGE, ids.size()));
    }

    private static Response page(String query) {
        return Questions.answered("articles?" + query);
    }
}
