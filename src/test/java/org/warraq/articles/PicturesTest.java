package org.warraq.articles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Writing;

/** Pictures of the library where the newsroom shows them. */
@NewsroomTest
class PicturesTest {

    @Inject
    Newsroom newsroom;

    @Test
    void aClientNeedsNoSecondRequestToShowAPicture() {
        var picture = described(newsroom.picture(), "ساحة في أنقرة");
        var article = story().with("leadImage", Map.of("media", picture.id(), "caption", "في أنقرة"))
                .live();

        given().get(article.path())
                .then()
                .body("leadImage.id", equalTo(picture.id()))
                .body("leadImage.alt", equalTo("ساحة في أنقرة"))
                .body("leadImage.caption", equalTo("في أنقرة"))
                .body("leadImage.width", equalTo(40))
                .body("leadImage.height", equalTo(30))
                .body("leadImage.blurhash", notNullValue())
                .body("leadImage.renditions.name", hasItem("thumbnail"));
        given().get("/v1/articles").then().body("data[0].leadImage.id", equalTo(picture.id()));
        String address = given().get(article.path()).path("leadImage.renditions[0].url");
        given().get(address).then().statusCode(200).contentType("image/png");
    }

    @Test
    void everythingThatHasAPictureShowsIt() {
        var picture = newsroom.picture();
        var shown = Map.of("media", picture.id());
        for (var writing : List.of(
                newsroom.section("دولي"), newsroom.person("عبد اللطيف حموشي"), newsroom.event("زيارة إلى أنقرة"))) {
            var thing = writing.with("image", shown).live();

            given().get(thing.path()).then().body("image.id", equalTo(picture.id()));
        }
    }

    @Test
    void anOpinionShowsTheFaceOfItsFirstAuthorOnItsCard() {
        var face = newsroom.picture();
        var columnist = newsroom.person("عبد الواحد الشنتوفي")
                .with("image", Map.of("media", face.id(), "caption", "رسم"))
                .live();
        var other = newsroom.person("سناء الكتاني").live();
        story().by(columnist).live();
        story().with("genre", "opinion").by(columnist).by(other).live();

        given().get("/v1/articles")
                .then()
                .body("data[0].authorImage.id", equalTo(face.id()))
                .body("data[0].authorImage.caption", nullValue())
                .body("data[0].authorImage.renditions.name", hasItem("thumbnail"))
                .body("data[1].authorImage", nullValue());
        var blocked = newsroom.after(face, newsroom.act(face, "block", Map.of("reason", "حقوق")));
        given().get("/v1/articles").then().body("data[0].authorImage", nullValue());
        newsroom.after(blocked, newsroom.act(blocked, "unblock", null));
        given().get("/v1/articles").then().body("data[0].authorImage.id", equalTo(face.id()));
    }

    @Test
    void listsShowThePicturesOfSectionsAndPeople() {
        var picture = newsroom.picture();
        for (var writing : List.of(newsroom.section("دولي"), newsroom.person("عبد اللطيف حموشي"))) {
            var thing = writing.with("image", Map.of("media", picture.id())).live();
            given().get("/v1/" + thing.collection())
                    .then()
                    .body("data.image.id", contains(picture.id()))
                    .body("data[0].image.renditions.name", hasItem("thumbnail"));
        }
    }

    @Test
    void theBodyShowsWhatItNamesWithTheWordsOfThePlace() {
        var picture = described(newsroom.picture(), "ساحة");
        var article = story().with(
                        "body",
                        List.of(
                                Map.of("_type", "image", "media", picture.id(), "caption", "تعليق"),
                                Map.of("_type", "gallery", "images", List.of(Map.of("media", picture.id())))))
                .live();

        given().get(article.path())
                .then()
                .body("body[0].image.id", equalTo(picture.id()))
                .body("body[0].image.caption", equalTo("تعليق"))
                .body("body[0].image.alt", equalTo("ساحة"))
                .body("body[0].text", equalTo("تعليق"))
                .body("body[1].images.image.id", contains(picture.id()));
    }

    @Test
    void whatIsSaidOfAPictureFollowsWhereverItIsShown() {
        var picture = newsroom.picture();
        var article = story().with("leadImage", Map.of("media", picture.id())).live();

        described(picture, "وصف جديد");

        given().get(article.path()).then().body("leadImage.alt", equalTo("وصف جديد"));
    }

    @Test
    void whatIsBlockedLeavesNoTraceAndComesBack() {
        var picture = newsroom.picture();
        var block = Map.of("_type", "image", "media", picture.id());
        var article = story().with("leadImage", Map.of("media", picture.id()))
                .with("gallery", List.of(Map.of("media", picture.id())))
                .with("body", List.of(block))
                .live();
        String file = given().get(article.path()).path("leadImage.url");

        var blocked = newsroom.after(picture, newsroom.act(picture, "block", Map.of("reason", "قرار قضائي")));

        given().get(article.path())
                .then()
                .body("leadImage", nullValue())
                .body("gallery", empty())
                .body("body", empty());
        assertThat(given().get(article.path()).asString()).doesNotContain(picture.id());
        given().get(file).then().statusCode(410);
        newsroom.after(blocked, newsroom.act(blocked, "unblock", null));
        given().get(article.path()).then().body("leadImage.id", equalTo(picture.id()));
        given().get(file).then().statusCode(200);
    }

    @Test
    void aPictureOfADraftIsOpenToItsDeskAndToNobodyElse() {
        var picture = newsroom.picture();
        var draft = story().with("leadImage", Map.of("media", picture.id())).draft();
        String address = newsroom.desk()
                .get(draft.desk() + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .path("leadImage.url");

        given().get(address).then().statusCode(200).header("Cache-Control", "private, max-age=300");
        given().get(address.replaceFirst("\\?.*", "")).then().statusCode(404);
        given().get(picture.path()).then().statusCode(404);
    }

    @Test
    void whatDoesNotExistOrIsNoAssetIsRefusedWithItsPlace() {
        var section = newsroom.section("دولي").live();
        var content = story().with("leadImage", Map.of("media", section.id()))
                .with("gallery", List.of(Map.of("media", "01920b5e-0000-7000-8000-000000000000")))
                .with("body", List.of(Map.of("_type", "image", "media", section.id())));

        newsroom.post("/manage/v1/articles", content.content())
                .then()
                .statusCode(422)
                .body("errors.code", hasSize(3))
                .body("errors.pointer", hasItem("/leadImage/media"))
                .body("errors.pointer", hasItem("/gallery/0/media"))
                .body("errors.pointer", hasItem("/body/0/media"));
    }

    private Writing story() {
        return newsroom.article()
                .in(newsroom.section("أخبار " + System.nanoTime()).live());
    }

    private Thing described(Thing picture, String alt) {
        return newsroom.after(picture, newsroom.patch(picture, Map.of("alt", Map.of("ar", alt))));
    }
}
