package org.warraq.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Work;
import org.warraq.editorial.Transactions;

/** What is found is written anew on demand, and neither readers nor editors notice. */
@NewsroomTest
class ReindexTest {

    /** More than the job writes together. */
    private static final int ARTICLES = 45;

    @Inject
    Newsroom newsroom;

    @Inject
    Work work;

    @Inject
    AgroalDataSource database;

    @Inject
    Transactions transactions;

    @Inject
    SearchCheck check;

    @Test
    void everythingIsWrittenAnewWhereSomethingIsMissing() throws Exception {
        var article = newsroom.article()
                .headline("قمة")
                .in(newsroom.section("دولي").live())
                .live();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from search_entry");
        }
        assertThat(found()).isEmpty();

        var job = newsroom.desk().post("/manage/v1/search/reindex");
        job.then().statusCode(202);
        work.done(job.path("id"))
                .then()
                .body("state", equalTo("done"))
                .body("done", equalTo(2))
                .body("counts.written", equalTo(2));
        assertThat(found()).containsExactly(article.id());
    }

    @Test
    void whileEverythingIsWrittenAnewReadersFindAllOfItAndEditorsPublishAndWithdraw() {
        var section = newsroom.section("دولي").live();
        var live = new ArrayList<Thing>();
        for (var number = 0; number < ARTICLES; number++) {
            live.add(
                    newsroom.article().headline("قمة رقم " + number).in(section).live());
        }

        var job = newsroom.desk().post("/manage/v1/search/reindex").<String>path("id");
        for (var number = 0; number < 5; number++) {
            assertThat(found()).hasSameElementsAs(ids(live));
            newsroom.withdraw(live.remove(number), "خطأ");
            live.add(newsroom.article()
                    .headline("قمة جديدة " + number)
                    .in(section)
                    .live());
        }
        work.done(job).then().body("state", equalTo("done"));

        assertThat(found()).hasSameElementsAs(ids(live));
        transactions.run(() -> assertThat(check.differences(
                        ids(live).stream().map(UUID::fromString).toList()))
                .isEmpty());
    }

    private static List<String> ids(List<Thing> things) {
        return things.stream().map(Thing::id).toList();
    }

    private static List<String> found() {
        return given().get("/v1/search?q=قمة&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("data.item.id");
    }
}
