package org.warraq.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the desk publishes is what clients read, for every kind, as the document says. */
@NewsroomTest
class NewsroomContractTest {

    @Inject
    Newsroom newsroom;

    @Test
    void whatIsPublishedIsRead() {
        var section = newsroom.section("دولي").live();
        var author = newsroom.person("سناء الكتاني").with("isAuthor", true).live();
        var tag = newsroom.tag("الأمن").draft();
        var event = newsroom.event("معرض الكتاب")
                .in(section)
                .about(author)
                .tagged(tag)
                .live();
        var article = newsroom.article()
                .headline("زيارة إلى أنقرة")
                .in(section)
                .by(author)
                .about(author)
                .at(event)
                .tagged(tag)
                .paragraph("وصل الوفد مساء الخميس.")
                .live();
        for (var thing : List.of(section, author, tag, event, article)) {
            given().get(thing.path()).then().statusCode(200).body("id", equalTo(thing.id()));
            given().get("/v1/" + thing.collection()).then().statusCode(200).body("data", hasSize(1));
            given().get("/v1/" + thing.collection() + "?view=full&count=true")
                    .then()
                    .statusCode(200);
            given().get(thing.path() + "?fields=slug").then().statusCode(200);
            given().get("/v1/" + thing.collection() + "/by-slug/" + thing.slug())
                    .then()
                    .statusCode(200);
            newsroom.latest(thing);
            newsroom.desk().get("/manage/v1/" + thing.collection()).then().statusCode(200);
        }
    }

    @Test
    void revisionsAndActionsAnswerAsDescribed() {
        var section = newsroom.section("دولي").draft();
        section = newsroom.after(section, newsroom.patch(section, Map.of("name", "عالم")));
        newsroom.desk()
                .get(section.desk() + "/revisions")
                .then()
                .statusCode(200)
                .body("data.number", contains(2, 1));
        newsroom.desk().get(section.desk() + "/revisions/1").then().statusCode(200);
        section = newsroom.after(
                section, newsroom.holding(section).noContentType().post(section.desk() + "/revisions/1/restore"));
        section = newsroom.publish(section);
        var order = Map.of("patch", Map.of("name", "شؤون دولية"));
        section = newsroom.after(section, newsroom.act(section, "amend", order));
        section = newsroom.withdraw(section, "كتب خطأ");
        given().get(section.path()).then().statusCode(410);
        section = newsroom.after(section, newsroom.act(section, "archive", null));
        section = newsroom.after(section, newsroom.act(section, "unarchive", null));
        newsroom.delete(section).then().statusCode(409);
        newsroom.delete(newsroom.section("محلي").draft()).then().statusCode(204);
    }

    @Test
    void whatAClientHasIsNotSentAgain() {
        var section = newsroom.section("دولي").live();
        for (var path : List.of(section.path(), "/v1/sections", "/v1/resolve?path=/ar/دولي")) {
            var tag = given().get(path).then().statusCode(200).extract().header("ETag");
            given().header("If-None-Match", tag).get(path).then().statusCode(304);
            given().head(path).then().statusCode(200);
        }
    }

    @Test
    void eachTestBeginsWithAnEmptyNewsroom() {
        newsroom.section("دولي").live();
        newsroom.reset();
        given().get("/v1/sections").then().body("data", hasSize(0));
        newsroom.section("دولي").live();
        given().get("/v1/sections").then().body("data", hasSize(1));
    }
}
