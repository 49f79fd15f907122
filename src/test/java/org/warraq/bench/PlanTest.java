package org.warraq.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warraq.bench.Questions.AUTHOR;
import static org.warraq.bench.Questions.COMMON_TAG;
import static org.warraq.bench.Questions.EVENT;
import static org.warraq.bench.Questions.LEAF;
import static org.warraq.bench.Questions.PERSON;
import static org.warraq.bench.Questions.ROOT;
import static org.warraq.bench.Questions.TAG;
import static org.warraq.bench.Questions.answered;
import static org.warraq.bench.Questions.several;
import static org.warraq.bench.Questions.single;
import static org.warraq.bench.Questions.slug;
import static org.warraq.bench.Questions.sorts;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What an answer costs depends on the page, not on the newsroom: every shape of statement reads a bounded number of rows. */
@NewsroomTest(kept = true)
class PlanTest {

    private static final int LIMIT = 20;
    private static final int ROWS_FOR_EACH = 20;

    /** Before 17, PostgreSQL finds which of several keys an article has by reading all that it has. */
    private static final int ROWS_FOR_EACH_BEFORE_17 = 50;

    /** A list is counted up to here; what a negation leaves out is looked at on the way. */
    private static final int COUNTED_AT_MOST = 10_001;

    private static final int WALKED_FOR_RELATED = 100;
    private static final int SHARED_AT_MOST = 16;

    @Inject
    Newsroom newsroom;

    @BeforeEach
    void fill() throws Exception {
        FilledNewsroom.fill();
    }

    @Test
    void singleResources() throws SQLException {
        var article = GeneratedArticles.id(5_000);
        var slug = slug("articles", article);
        readNoMoreThan(
                ROWS_FOR_EACH,
                "articles/" + article,
                "articles/by-slug/" + slug,
                "sections/" + LEAF,
                "sections/by-slug/" + slug("sections", LEAF),
                "people/" + PERSON,
                "people/by-slug/" + slug("people", PERSON),
                "events/" + EVENT,
                "events/by-slug/" + slug("events", EVENT),
                "tags/" + TAG,
                "tags/by-slug/" + slug("tags", TAG),
                "resolve?path=/ar/x/" + slug,
                "resolve?path=/ar/people/" + slug("people", PERSON),
                "resolve?path=/ar/" + slug("sections", LEAF),
                "resolve?path=/ar/tags/" + slug("tags", TAG));
    }

    @Test
    void articlesBySingleFilters() throws SQLException {
        var lists = new ArrayList<String>();
        for (var filter : single()) {
            for (var sort : sorts(filter)) {
                lists.add("articles?" + filter + "&sort=" + sort);
                lists.add("articles?" + filter + "&locale=ar&sort=" + sort);
            }
            lists.add("articles?" + filter + "&view=full");
        }
        readNoMoreThan(ROWS_FOR_EACH * LIMIT, lists.toArray(String[]::new));
    }

    @Test
    void articlesBySeveralFilters() throws SQLException {
        readNoMoreThan(
                rowsForEachOfSeveral() * LIMIT,
                several().stream().map(filter -> "articles?" + filter).toArray(String[]::new));
    }

    @Test
    void articlesByCursorsFarDown() throws SQLException {
        var cursors = new ArrayList<String>();
        for (var filter : List.of(
                "sort=-publishedAt",
                "section=" + ROOT,
                "genre=news",
                "locale=ar&genre=news",
                "section=" + LEAF + "," + ROOT)) {
            cursors.add(far("articles?" + filter));
        }
        readNoMoreThan(ROWS_FOR_EACH * LIMIT, cursors.toArray(String[]::new));
    }

    @Test
    void articlesByPageNumbers() throws SQLException {
        var offset = 1_980;
        readNoMoreThan(
                ROWS_FOR_EACH * LIMIT + offset,
                "articles?page=100",
                "articles?page=100&locale=ar",
                "articles?genre=news&page=100",
                "articles?section=" + ROOT + "&page=100");
        readNoMoreThan(
                2 * ROWS_FOR_EACH * LIMIT,
                "articles?genre=news&section=" + ROOT + "&page=3",
                "articles?tag=" + COMMON_TAG + "&section=" + ROOT + "&page=2");
    }

    @Test
    void articlesCounted() throws SQLException {
        var counts = new ArrayList<String>();
        single().forEach(filter -> counts.add("articles?count=true&" + filter));
        several().forEach(filter -> counts.add("articles?count=true&" + filter));
        readNoMoreThan(2 * COUNTED_AT_MOST, counts.toArray(String[]::new));
    }

    @Test
    void otherLists() throws SQLException {
        readNoMoreThan(
                ROWS_FOR_EACH * LIMIT,
                "sections/" + ROOT + "?include=children",
                "people",
                "people?locale=fr",
                "people?author=true",
                "people?author=false&count=true",
                "people?initial=م",
                "people?initial=م&author=true",
                "people?ids=" + PERSON + "," + AUTHOR,
                "sections",
                "sections?root=true",
                "sections?root=false",
                "sections?parent=" + ROOT,
                "sections?parent=" + slug("sections", ROOT),
                "sections?depth=2&count=true",
                "tags",
                "tags?locale=fr",
                "tags?count=true",
                far("tags?sort=name"),
                far("people?sort=name"),
                "events",
                "events?sort=-start",
                "events?from=2025-05-01&to=2025-05-31",
                "events?upcoming=true",
                "events?upcoming=false&sort=-start",
                "events?category=visit,match",
                "events?country=MA",
                "events?person=" + PERSON,
                "events?partOf=" + Taxonomy.events().get(0),
                "events?tag=" + COMMON_TAG + "&country=MA",
                "events?section=" + LEAF + "&category=visit",
                "events?tag=-" + COMMON_TAG);
    }

    /** Each thing that may be shared is walked, and what was walked is what is read. */
    @Test
    void relatedArticles() throws SQLException {
        var requests = new ArrayList<String>();
        for (var age : List.of(5_000, 5_001, 5_002, 5_009)) {
            var article = "articles/" + GeneratedArticles.id(age);
            requests.addAll(List.of(article + "/related", article + "/related?limit=20", article + "?include=related"));
        }
        readNoMoreThan(WALKED_FOR_RELATED * SHARED_AT_MOST + ROWS_FOR_EACH * LIMIT, requests.toArray(String[]::new));
    }

    @Test
    void aFrontThatIsFilledInManyWays() throws SQLException {
        var fills = List.of(
                Map.of("limit", 5),
                Map.of("limit", 5, "section", List.of(ROOT.toString())),
                Map.of("limit", 5, "section", List.of(LEAF.toString()), "genre", List.of("news")),
                Map.of("limit", 5, "tag", List.of(COMMON_TAG.toString()), "section", List.of("-" + LEAF)),
                Map.of("limit", 5, "author", List.of(AUTHOR.toString())),
                Map.of("limit", 5, "locale", "fr", "genre", List.of("opinion,analysis")));
        var slots = new ArrayList<Map<String, Object>>();
        fills.forEach(fill -> slots.add(Map.of(
                "name",
                "slot-" + slots.size(),
                "fill",
                fill,
                "items",
                List.of(Map.of("ref", GeneratedArticles.id(5_000 + slots.size()))))));
        newsroom.front("الرئيسية").slug("planned").with("slots", slots).draft();
        // Each fill walks on for as many as may stand above it.
        readNoMoreThan(rowsForEachOfSeveral() * 5 * fills.size() * 2, "fronts/planned", "fronts");
    }

    private void readNoMoreThan(long rows, String... requests) throws SQLException {
        var excess = new ArrayList<String>();
        for (var request : requests) {
            excess.addAll(Plans.excess(request, rows));
        }
        assertThat(excess).as("statements that read more than %d rows", rows).isEmpty();
    }

    private static int rowsForEachOfSeveral() throws SQLException {
        try (var plans = new Plans()) {
            return plans.serverVersion() < 17 ? ROWS_FOR_EACH_BEFORE_17 : ROWS_FOR_EACH;
        }
    }

    /** The page behind many, by its cursor. */
    private static String far(String request) {
        var list = request;
        var cursor = "";
        for (var page = 0; page < 8; page++) {
            var next = answered(list + "&limit=" + (page < 7 ? 100 : LIMIT))
                    .jsonPath()
                    .getString("meta.nextCursor");
            if (next == null) {
                break;
            }
            cursor = next;
            list = request + "&cursor=" + cursor;
        }
        return list;
    }
}
