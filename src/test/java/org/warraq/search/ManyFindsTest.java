package org.warraq.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;

/** Where more has a word than is looked at, what fits best is not lost among it. */
@NewsroomTest
class ManyFindsTest {

    private static final List<String> COPIED = List.of("rendering", "search_entry");

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Test
    void whatHasAllWordsStandsBeforeAllThatIsNewerAndHasSome() throws SQLException {
        var section = newsroom.section("اقتصاد").live();
        var both =
                newsroom.article().headline("ارتفاع سعر الزعفران").in(section).live();
        copied(newsroom.article().headline("ارتفاع الأسعار").in(section).live());

        var first = search("ارتفاع الزعفران&limit=5");
        first.then().body("data", hasSize(5)).body("data[0].item.id", equalTo(both.id()));
        first.then().body("meta.relaxed", equalTo(true));
        search("ارتفاع الزعفران&sort=-publishedAt").then().body("data.item.id", contains(both.id()));
    }

    @Test
    void namesThatHaveTheWordLeaveRoomForArticles() throws SQLException {
        copied(newsroom.person("محمد العلوي").live());
        var article = newsroom.article()
                .headline("محمد يفوز")
                .in(newsroom.section("رياضة").live())
                .live();

        var found = new ArrayList<String>();
        var next = "/v1/search?q=محمد&limit=100";
        while (next != null && !found.contains(article.id())) {
            var page = given().urlEncodingEnabled(!next.contains("%")).get(next);
            found.addAll(page.path("data.item.id"));
            next = page.path("links.next");
        }
        assertThat(found).contains(article.id());
        search("محمد&facets=section").then().body("meta.facets.section.name", hasItem("رياضة"));
    }

    @Test
    void whoIsCalledJustSoIsFoundHoweverManyNewerOnesHaveTheWord() throws SQLException {
        var named = newsroom.person("محمد").live();
        copied(newsroom.person("محمد العلوي").live());

        search("محمد&limit=1").then().body("data.item.id", contains(named.id()));
    }

    @Test
    void whatIsCountedDoesNotDependOnThePage() {
        var section = newsroom.section("ثقافة").live();
        for (var number = 0; number < 3; number++) {
            newsroom.article().headline("معرض الكتاب " + number).in(section).live();
        }
        for (var page : List.of("limit=1", "limit=2&page=2", "limit=3", "limit=20")) {
            search("معرض كتاب&count=true&" + page)
                    .then()
                    .body("meta.relaxed", nullValue())
                    .body("meta.total", equalTo(3));
        }
        newsroom.article().headline("معرض السيارات").in(section).live();
        for (var page : List.of("limit=1", "limit=2&page=2", "limit=3", "limit=20", "limit=20&page=2")) {
            search("معرض كتاب&count=true&" + page).then().body("meta.total", equalTo(4));
        }
    }

    /** More of it than is looked at, each a little newer. */
    private void copied(Thing thing) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : COPIED) {
                statement.execute("""
                        create temporary table copied on commit preserve rows as
                        select n as copy_number, t.* from %1$s t cross join generate_series(1, 600) n where t.item = '%2$s';
                        update copied set item = md5(item::text || copy_number)::uuid;
                        alter table copied drop column copy_number;
                        """.formatted(table, thing.id()));
                if (table.equals("search_entry")) {
                    statement.execute("update copied set published_at = published_at + interval '1 second'");
                }
                statement.execute("insert into " + table + " select * from copied; drop table copied");
            }
        }
    }

    private static Response search(String question) {
        return given().get("/v1/search?q=" + question);
    }
}
