package org.warraq.articles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Writing;

/** Bodies as HTML, Markdown and plain text, in and out. */
@NewsroomTest
class BodyFormsTest {

    @Inject
    Newsroom newsroom;

    @Test
    void aBodyIsReadInTheFormThatTheClientAsksFor() {
        var article = story().paragraph("وصل الوزير إلى <أنقرة>.").live();

        given().get(article.path() + "?body=portable-text")
                .then()
                .body("body[0].children[0].text", equalTo("وصل الوزير إلى <أنقرة>."));
        given().get(article.path() + "?body=html")
                .then()
                .body("body", equalTo("<p>وصل الوزير إلى &lt;أنقرة&gt;.</p>\n"));
        given().get(article.path() + "?body=markdown").then().body("body", containsString("وصل الوزير إلى"));
        given().get(article.path() + "?body=text").then().body("body", equalTo("وصل الوزير إلى <أنقرة>."));
        given().get(article.path() + "?body=html&fields=body").then().body("keySet()", contains("body"));
        given().get(article.path() + "?body=pdf").then().statusCode(400);
    }

    @Test
    void eachFormHasAnEntityTagOfItsOwn() {
        var article = story().paragraph("نص").live();
        var tag = given().get(article.path()).header("ETag");

        given().get(article.path() + "?body=html").then().header("ETag", not(equalTo(tag)));
    }

    @Test
    void aListGivesBodiesInThatFormWhereItShowsWholeDocuments() {
        story().paragraph("نص").live();

        given().get("/v1/articles?view=full&body=text").then().body("data.body", contains("نص"));
        given().get("/v1/articles?body=text").then().statusCode(400).body("errors.parameter", hasItem("body"));
    }

    @Test
    void aBodyCanBeSentAsHtmlAndWhatIsLostIsTold() {
        var answer = newsroom.post(
                "/manage/v1/articles",
                story().with("bodyHtml", "<h2>عنوان</h2><p>نص <b>مهم</b></p><img src='https://example.org/a.jpg'>")
                        .content());

        answer.then()
                .statusCode(201)
                .body("content.body.style", contains("h2", "normal"))
                .body("content.body[1].children[1].marks", contains("strong"))
                .body("content.bodyHtml", nullValue())
                .body("warnings.code", contains("image-not-taken"))
                .body("warnings.pointer", contains("/bodyHtml"));
    }

    @Test
    void aPatchInAnotherFormTakesThePlaceOfTheBody() {
        var draft = story().paragraph("قديم").draft();

        newsroom.patch(draft, Map.of("bodyMarkdown", "# جديد\n\n- أول\n- ثان"))
                .then()
                .statusCode(200)
                .body("warnings", empty())
                .body("content.body.size()", equalTo(3))
                .body("content.body[0].style", equalTo("h2"))
                .body("content.body[2].listItem", equalTo("bullet"));
    }

    @Test
    void whatIsMendedInAnotherFormIsMendedInTheEditionInWorkToo() {
        var live = story().paragraph("خطا").live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("kicker", "مسودة")));

        newsroom.act(saved, "amend", Map.of("patch", Map.of("bodyHtml", "<p>خطأ</p>")))
                .then()
                .statusCode(200)
                .body("conflicts", empty())
                .body("content.kicker", equalTo("مسودة"))
                .body("content.body[0].children[0].text", equalTo("خطأ"));
        given().get(live.path()).then().body("body[0].children[0].text", equalTo("خطأ"));
    }

    @Test
    void oneBodyCannotBeSentInTwoForms() {
        var both = story().paragraph("نص").with("bodyHtml", "<p>نص</p>");
        newsroom.post("/manage/v1/articles", both.content())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/bodyHtml"));
        var two = story().with("bodyHtml", "<p>نص</p>").with("bodyMarkdown", "نص");
        newsroom.post("/manage/v1/articles", two.content()).then().statusCode(422);
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        newsroom.post(
                        "/manage/v1/articles",
                        story().with("bodyHtml", "<p>a&#0;b&#xD800;c</p>").content())
                .then()
                .statusCode(201)
                .body("content.body[0].children[0].text", equalTo("abc"));
    }

    @Test
    void aBodyThatCameFromHtmlCanBeWrittenBack() {
        var caption = "شرح ".repeat(500);
        var html = "<figure><img src='%s'><figcaption>%s<cite>%s</cite></figcaption></figure>"
                .formatted(newsroom.picture().answer().path("url"), caption, "و م ع\u202E ".repeat(60));
        var draft = story().with("bodyHtml", html).draft();

        newsroom.patch(draft, Map.of("body", draft.answer().path("content.body")))
                .then()
                .statusCode(200)
                .body("content.body._type", contains("image", "block"))
                .body("content.body[1].children[0].text", equalTo(caption.strip()));
    }

    @Test
    void whatIsNotInTheLibraryIsToldAndLeftOut() {
        var unknown = UUID.randomUUID();
        var html = "<p>قال <a data-item='%1$s' href='/x'>عمر</a></p><img src='/media/%1$s/a/card.jpg' alt='عند الوصول'>"
                .formatted(unknown);

        newsroom.post("/manage/v1/articles", story().with("bodyHtml", html).content())
                .then()
                .statusCode(201)
                .body("content.body._type", contains("block"))
                .body("content.body[0].markDefs", empty())
                .body("content.body[0].children.text", contains("قال ", "عمر"))
                .body("warnings.code", contains("id-unknown", "id-unknown"))
                .body("warnings[1].detail", containsString(unknown + " | عند الوصول"));
    }

    @Test
    void whatMakesABodyBeyondItsLimitsIsRefused() {
        newsroom.post(
                        "/manage/v1/articles",
                        story().with("bodyHtml", "<p>س</p>".repeat(1_001)).content())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/bodyHtml"))
                .body("errors.code", contains("too-many"));
    }

    @Test
    void manyAtOnceTakeBodiesInEachForm() {
        var operation = Map.of(
                "op",
                "create",
                "content",
                story().with("bodyMarkdown", "**نص**").content());

        newsroom.post("/manage/v1/articles/bulk", Map.of("operations", List.of(operation)))
                .then()
                .statusCode(207)
                .body("results[0].status", equalTo(201));
    }

    private Writing story() {
        return newsroom.article()
                .in(newsroom.section("أخبار " + System.nanoTime()).live());
    }
}
