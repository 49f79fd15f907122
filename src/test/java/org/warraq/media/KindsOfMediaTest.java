package org.warraq.media;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Pictures;
import org.warraq.imaging.DrawnPictures;

/** What stands where a picture, a recording or a film is to stand is one. */
@NewsroomTest
class KindsOfMediaTest {
    private static final byte[] MP3 = DrawnPictures.joined(
            DrawnPictures.latin("ID3\3\0\0\0\0\0\0"), new byte[] {-1, -5, -112, 68}, new byte[999]);

    @Inject
    Newsroom newsroom;

    private Newsroom.Thing recording() {
        return newsroom.recording();
    }

    private static Map<String, Object> block(String type, Newsroom.Thing asset) {
        return Map.of("_type", type, "media", asset.id());
    }

    @Test
    void whatIsNoPictureStandsInNoPlaceOfOne() {
        var recording = Map.of("media", recording().id());
        var content = newsroom.article()
                .with("leadImage", recording)
                .with("gallery", List.of(Map.of("media", newsroom.picture().id()), recording))
                .with(
                        "body",
                        List.of(
                                Map.of("_type", "image", "media", recording.get("media")),
                                Map.of("_type", "gallery", "images", List.of(recording))))
                .content();
        newsroom.post("/manage/v1/articles", content)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/leadImage/media", "/gallery/1/media", "/body/0/media", "/body/1/images/0/media"))
                .body("errors[0].code", equalTo("unknown-reference"))
                .body("errors[0].detail", equalTo("does not name any image that exists"));
        for (var writing : List.of(newsroom.section("دولي"), newsroom.person("سناء"), newsroom.event("زيارة"))) {
            newsroom.post(
                            "/manage/v1/" + writing.collection(),
                            writing.with("image", recording).content())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/image/media"));
        }
    }

    @Test
    void aPlayerPlaysWhatItIsFor() {
        var picture = newsroom.picture();
        var recording = recording();
        var film = newsroom.asset(DrawnPictures.mp4("isom", 1000), "film.mp4");
        var document = newsroom.asset(DrawnPictures.latin("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), "a.pdf");
        var wrong = List.of(
                block("video", picture),
                block("video", recording),
                block("audio", picture),
                block("audio", film),
                block("audio", document));
        newsroom.post(
                        "/manage/v1/articles",
                        newsroom.article().with("body", wrong).content())
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/body/0/media", "/body/1/media", "/body/2/media", "/body/3/media", "/body/4/media"));
        var right = List.of(
                block("video", film), block("audio", recording), block("file", document), block("file", picture));
        newsroom.article().with("body", right).draft();
    }

    @Test
    void aDrawingWithoutASizeIsAPictureOfTheSizeThatBrowsersGiveIt() {
        var drawing =
                newsroom.asset(DrawnPictures.latin("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"), "logo.svg");
        var article = newsroom.article()
                .in(newsroom.section("دولي").live())
                .with("leadImage", Map.of("media", drawing.id()))
                .live();
        given().get(article.path())
                .then()
                .body("leadImage.id", equalTo(drawing.id()))
                .body("leadImage.width", equalTo(300))
                .body("leadImage.height", equalTo(150));
    }

    @Test
    void aDrawingOfMoreThanFiveMegabytesIsRefused() {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"" + "x".repeat(5 * 1024 * 1024) + "\"/>";
        newsroom.desk()
                .multiPart("file", "map.svg", DrawnPictures.latin(drawing))
                .post("/manage/v1/media")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"), "limit", equalTo(5 * 1024 * 1024));
    }

    @Test
    void aPictureInUseIsReplacedByPicturesAlone() {
        var picture = newsroom.picture();
        var article = newsroom.article()
                .with("leadImage", Map.of("media", picture.id()))
                .draft();
        newsroom.holding(picture)
                .contentType("audio/mpeg")
                .body(MP3)
                .put(picture.desk() + "/file")
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("usedBy.id", contains(article.id()));
        newsroom.latest(picture).answer().then().body("mediaType", equalTo("image/png"), "version", equalTo(1));
        var drawn = newsroom.after(
                picture,
                newsroom.holding(picture)
                        .contentType("image/jpeg")
                        .body(DrawnPictures.jpeg(DrawnPictures.redAndBlue(40, 30)))
                        .put(picture.desk() + "/file"));
        drawn.answer().then().body("content.fileName", equalTo("صورة.jpg"));
    }

    @Test
    void whatNothingNamesBecomesAnything() {
        var picture = newsroom.picture();
        newsroom.holding(picture)
                .contentType("audio/mpeg")
                .body(MP3)
                .put(picture.desk() + "/file")
                .then()
                .statusCode(200)
                .body("mediaType", equalTo("audio/mpeg"))
                .body("content.fileName", equalTo("صورة.mp3"));
        var other = newsroom.picture();
        newsroom.holding(other)
                .contentType("image/png")
                .queryParam("fileName", "أخرى.png")
                .body(Pictures.png(4, 3))
                .put(other.desk() + "/file")
                .then()
                .body("content.fileName", equalTo("أخرى.png"));
    }
}
