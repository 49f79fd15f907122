package org.warraq.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Pictures;

/** Who sees an asset, and until when. */
@NewsroomTest
class MediaShownTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Test
    void anAssetIsServedWhileSomethingLiveShowsIt() throws SQLException {
        var asset = newsroom.picture();
        given().get(asset.path()).then().statusCode(404);

        var story = newsroom.section("دولي").live();
        shows(story, asset);
        given().get(asset.path())
                .then()
                .statusCode(200)
                .body("id", equalTo(asset.id()))
                .body("url", equalTo(publicAddress(asset)))
                .body("width", equalTo(40))
                .body("renditions[0].name", notNullValue());
        given().get(asset.path() + "?locale=de").then().statusCode(400);

        newsroom.withdraw(story, "خطأ");
        given().get(asset.path()).then().statusCode(404);
    }

    @Test
    void itIsDescribedInTheLanguageAskedForOrTheFirstThatItHas() throws SQLException {
        var asset = newsroom.picture();
        asset = newsroom.after(asset, newsroom.patch(asset, Map.of("alt", Map.of("ar", "ساحة", "fr", "Place"))));
        shows(newsroom.section("دولي").live(), asset);
        given().get(asset.path()).then().body("alt", equalTo("ساحة"));
        given().get(asset.path() + "?locale=fr").then().body("alt", equalTo("Place"));
        given().get(asset.path() + "?locale=en").then().body("alt", equalTo("ساحة"));
    }

    @Test
    void aBlockedAssetIsGoneAtOnceAndWhatShowsItFollows() throws SQLException {
        var bytes = Pictures.png(40, 30);
        var asset = newsroom.asset(bytes, "a.png");
        var story = newsroom.section("دولي").live();
        shows(story, asset);

        asset = newsroom.after(asset, newsroom.act(asset, "block", Map.of("reason", "بلا إذن")));
        asset.answer()
                .then()
                .body("blockedAt", notNullValue())
                .body("blockReason", equalTo("بلا إذن"))
                .body("pendingDependents", equalTo(0));
        given().get(asset.path()).then().statusCode(410).body("notice", nullValue());
        assertThat(isShownBy(story, asset))
                .as("rendered again from its content")
                .isFalse();

        newsroom.desk()
                .multiPart("file", "b.png", bytes)
                .post("/manage/v1/media")
                .then()
                .statusCode(409)
                .body("asset", equalTo(asset.id()));
        newsroom.act(asset, "block", Map.of("reason", "مرة أخرى")).then().statusCode(409);
        newsroom.delete(asset).then().statusCode(409);
        newsroom.holding(asset)
                .contentType("image/png")
                .body(Pictures.png(4, 3))
                .put(asset.desk() + "/file")
                .then()
                .statusCode(409);

        asset = newsroom.after(asset, newsroom.act(asset, "unblock", null));
        asset.answer().then().body("blockedAt", nullValue());
        shows(story, asset);
        given().get(asset.path()).then().statusCode(200);
        newsroom.act(asset, "unblock", null).then().statusCode(409);
    }

    @Test
    void whatIsSaidOfABlockedAssetShowsNothing() throws SQLException {
        var asset = newsroom.picture();
        shows(newsroom.section("دولي").live(), asset);
        asset = newsroom.after(asset, newsroom.act(asset, "block", Map.of("reason", "حقوق")));
        asset = newsroom.after(asset, newsroom.patch(asset, Map.of("credit", "سناء")));
        given().get(asset.path()).then().statusCode(410);
    }

    @Test
    void itIsLeftOutWhenItsRightsEndAndComesBackWhenTheyAreExtended() throws SQLException {
        var asset = newsroom.picture();
        var story = newsroom.section("دولي").live();
        shows(story, asset);
        asset = newsroom.after(
                asset,
                newsroom.patch(
                        asset,
                        Map.of("rightsUntil", Instant.now().plusMillis(1500).toString())));
        given().get(asset.path()).then().statusCode(200);

        var gone = asset;
        await().atMost(SOON).untilAsserted(() -> given().get(gone.path()).then().statusCode(404));
        await().atMost(SOON).until(() -> !isShownBy(story, gone));
        newsroom.latest(asset).answer().then().body("expired", equalTo(true)).body("version", equalTo(2));
        newsroom.desk()
                .get("/manage/v1/audit?kind=media&action=expired")
                .then()
                .body("data.item", contains(asset.id()));

        asset = newsroom.after(
                asset,
                newsroom.patch(
                        asset,
                        Map.of("rightsUntil", Instant.now().plusSeconds(3600).toString())));
        asset.answer().then().body("expired", equalTo(false));
        shows(story, asset);
        given().get(asset.path()).then().statusCode(200);
    }

    @Test
    void rightsThatHaveEndedAlreadyAreNoRights() throws SQLException {
        var asset = newsroom.picture();
        var story = newsroom.section("دولي").live();
        shows(story, asset);
        asset = newsroom.after(asset, newsroom.patch(asset, Map.of("rightsUntil", "2020-01-01T00:00:00Z")));
        asset.answer().then().body("expired", equalTo(true)).body("pendingDependents", equalTo(0));
        given().get(asset.path()).then().statusCode(404);
        assertThat(isShownBy(story, asset)).isFalse();
    }

    @Test
    void whatIsNamedIsNotDeleted() throws SQLException {
        var asset = newsroom.picture();
        var draft = newsroom.section("دولي").draft();
        run("update item set refs = array_append(refs, '%s') where id = '%s'".formatted(asset.id(), draft.id()));
        newsroom.delete(asset)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("usedBy.id", contains(draft.id()))
                .body("usedByCount", equalTo(1));
        newsroom.desk().get("/manage/v1/media?unused=true").then().body("data", empty());
    }

    /** As if its content named the asset. */
    private void shows(Newsroom.Thing thing, Newsroom.Thing asset) throws SQLException {
        run("update rendering set sources = array_append(sources, '%s') where item = '%s'"
                .formatted(asset.id(), thing.id()));
    }

    private boolean isShownBy(Newsroom.Thing thing, Newsroom.Thing asset) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select exists (select 1 from rendering where item = '%s' and sources @> array['%s'::uuid])"
                                .formatted(thing.id(), asset.id()))) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Of its file, as readers have it. */
    private static String publicAddress(Newsroom.Thing asset) {
        return asset.answer().<String>path("url").replaceFirst("original(.*)\\?.*", "picture$1");
    }
}
