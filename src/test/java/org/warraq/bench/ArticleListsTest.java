package org.warraq.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final int SMALL = 9;

    @BeforeEach
    void fill() throws Exception {
        FilledNewsroom.fill();
    }

    @Test
    void pagesOfAnySizeMakeTheSameList() {
        for (var filter : filters()) {
            var whole = page(filter + "&limit=" + LARGE).getList("data.id", String.class);
            assertThat(inSmallPages(filter)).as(filter).isEqualTo(whole);
        }
    }

    @Test
    void whatIsCountedIsWhatIsListed() {
        for (var filter : filters()) {
            var page = page(filter + "&count=true&limit=" + LARGE);
            var listed = page.getList("data").size();
            if (page.getString("meta.nextCursor") == null) {
                assertThat(page.getInt("meta.total")).as(filter).isEqualTo(listed);
            } else {
                assertThat(
                                page.get("meta.total") == null
                                        ? page.getInt("meta.totalAtLeast")
                                        : page.getInt("meta.total"))
                        .as(filter)
                        .isGreaterThan(listed);
            }
        }
    }

    @Test
    void numberedPagesAreTheSameList() {
        for (var filter : filters()) {
            var second = page(filter + "&limit=" + SMALL + "&page=3").getList("data.id", String.class);
            assertThat(second)
                    .as(filter)
                    .isEqualTo(inSmallPages(filter).stream()
                            .skip(2L * SMALL)
                            .limit(SMALL)
                            .toList());
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
            ids.addAll(page.getList("data.id", String.class));
            cursor = page.getString("meta.nextCursor");
        } while (cursor != null && ids.size() < LARGE);
        return ids.subList(0, Math.min(LARGE, ids.size()));
    }

    private static io.restassured.path.json.JsonPath page(String query) {
        return Questions.answered("articles?" + query).jsonPath();
    }
}
