package org.warraq.fronts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.warraq.fronts.Slots.entry;
import static org.warraq.fronts.Slots.filled;
import static org.warraq.fronts.Slots.slot;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.editorial.SentStatements;

/** What a clock decides about a front, what its answers tell of that, and what they cost. */
@NewsroomTest
class FrontWindowsTest {

    private static final String USUAL =
            "public, max-age=30, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400";

    @Inject
    Newsroom newsroom;

    @Test
    void whatIsOutsideOfItsWindowIsNotShown() {
        var world = newsroom.section("دولي").live();
        var article = newsroom.article().in(world).headline("خبر").live();
        home(slot("lead", entry(article, "from", in(-60), "until", in(60))), slot("later", entry(world)));
        given().get("/v1/fronts/home").then().body("slots[0].items.headline", contains("خبر"));

        // What is not shown above may be shown below.
        rearranged(slot("lead", entry(article, "from", in(60))), slot("later", entry(article)));
        given().get("/v1/fronts/home")
                .then()
                .body("slots[0].items", empty())
                .body("slots[1].items.headline", contains("خبر"));
        rearranged(filled(slot("lead", entry(article, "until", in(-1))), "limit", 3));
        given().get("/v1/fronts/home").then().body("slots[0].items.headline", contains("خبر"));
    }

    @Test
    void theLifetimeEndsWithAWindowThatIsSeenAndTellsOfNoOther() {
        var world = newsroom.section("دولي").live();
        var article = newsroom.article().in(world).live();
        var draft = newsroom.article().in(world).draft();
        home(slot("lead", entry(world)));
        var before = given().get("/v1/fronts/home");
        assertThat(before.header("Cache-Control")).isEqualTo(USUAL);

        rearranged(slot(
                "lead",
                entry(world),
                entry(article, "from", in(10), "headline", "سر"),
                entry(article, "from", in(-20), "until", in(-10)),
                entry(draft, "until", in(10), "kicker", "سر"),
                entry(world, "until", in(10))));
        var after = given().get("/v1/fronts/home");
        assertThat(after.header("Cache-Control")).isEqualTo(USUAL);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.asString()).isEqualTo(before.asString());

        rearranged(slot("lead", entry(article, "until", in(12))));
        assertThat(seconds(given().get("/v1/fronts/home"), "max-age")).isBetween(5, 12);
        assertThat(seconds(given().get("/v1/fronts/home"), "stale-while-revalidate"))
                .isZero();
    }

    @Test
    void theEndOfBreakingNewsEndsTheLifetimeToo() {
        var world = newsroom.section("دولي").live();
        newsroom.article().in(world).with("breakingUntil", in(12)).live();
        home(filled(slot("breaking"), "limit", 3, "breaking", true));
        given().get("/v1/fronts/home").then().body("slots[0].items", hasSize(1));
        assertThat(seconds(given().get("/v1/fronts/home"), "max-age")).isBetween(5, 12);
    }

    @Test
    void theEntityTagFollowsWhatIsShown() {
        var world = newsroom.section("دولي").live();
        var article = newsroom.article().in(world).headline("أ").live();
        home(slot("lead", entry(article)));
        var tag = given().get("/v1/fronts/home").header("ETag");
        given().header("If-None-Match", tag).get("/v1/fronts/home").then().statusCode(304);

        newsroom.change(article, Map.of("headline", "ب"));
        given().header("If-None-Match", tag).get("/v1/fronts/home").then().statusCode(200);
        rearranged(slot("lead", entry(article, "kicker", "خاص")));
        assertThat(given().get("/v1/fronts/home").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void anInstantToComeIsShownToTheDeskOnly() {
        var world = newsroom.section("دولي").live();
        var going = newsroom.article().in(world).headline("ذاهب").live();
        newsroom.after(going, newsroom.act(going, "schedule", Map.of("withdrawAt", in(3_000))));
        var coming = newsroom.article().in(world).headline("آت").draft();
        coming = newsroom.after(coming, newsroom.act(coming, "schedule", Map.of("publishAt", in(3_000))));
        newsroom.after(coming, newsroom.patch(coming, Map.of("headline", "بعد ذلك")));
        var draft = newsroom.article().in(world).headline("مسودة").draft();
        var picture = newsroom.picture();
        var image = Map.of("media", picture.id());
        home(filled(
                slot(
                        "lead",
                        entry(going),
                        entry(coming, "kicker", "خاص"),
                        entry(draft),
                        entry(world, "from", in(3_000)),
                        entry(going, "from", in(3_000), "image", image)),
                "limit",
                5));

        given().get("/v1/fronts/home").then().body("slots[0].items.headline", contains("ذاهب"));
        preview(null).then().body("slots[0].items.headline", contains("ذاهب"));
        preview(in(3_600))
                .then()
                .header("Cache-Control", "private, no-store")
                .body("slots[0].items.kind", contains("article", "section"))
                .body("slots[0].items[0].headline", equalTo("آت"))
                .body("slots[0].items[0].kicker", equalTo("خاص"));
        preview(in(-3_600)).then().statusCode(400).body("code", equalTo("invalid-parameter"));
        given().get("/manage/v1/fronts/home/preview").then().statusCode(401);
        given().get("/v1/fronts/home?at=" + in(3_600)).then().statusCode(400);
        given().get(picture.path()).then().statusCode(404);
    }

    @Test
    void whatBreaksNowIsCalmAtAnInstantToCome() {
        var world = newsroom.section("دولي").live();
        newsroom.article()
                .in(world)
                .headline("عاجل")
                .with("breakingUntil", in(600))
                .live();
        newsroom.article()
                .in(world)
                .headline("عاجل طويل")
                .with("breakingUntil", in(7_200))
                .live();
        newsroom.article().in(world).headline("هادئ").live();
        home(
                filled(slot("breaking"), "limit", 1, "breaking", true),
                filled(slot("calm"), "limit", 1, "breaking", false),
                filled(slot("breaking-world"), "limit", 5, "breaking", true, "section", List.of(world.id())),
                filled(slot("calm-world"), "limit", 5, "breaking", false, "section", List.of(world.id())));

        preview(null)
                .then()
                .body("slots[0].items.headline", contains("عاجل طويل"))
                .body("slots[1].items.headline", contains("هادئ"))
                .body("slots[2].items.headline", contains("عاجل"))
                .body("slots[3].items", hasSize(0));
        preview(in(3_600))
                .then()
                .body("slots[0].items.headline", contains("عاجل طويل"))
                .body("slots[1].items.headline", contains("هادئ"))
                .body("slots[2].items", hasSize(0))
                .body("slots[3].items.headline", contains("عاجل"));
        preview(in(9_000))
                .then()
                .body("slots[0].items", hasSize(0))
                .body("slots[1].items.headline", contains("هادئ"))
                .body("slots[2].items", hasSize(0))
                .body("slots[3].items.headline", contains("عاجل طويل", "عاجل"));
    }

    @Test
    void whatItIsAskedForCostsTwoStatementsHoweverManySlots() {
        var world = newsroom.section("دولي").live();
        var picture = newsroom.picture();
        for (var number = 0; number < 4; number++) {
            newsroom.article().in(world).headline("خبر " + number).live();
        }
        var slots = new Object[12];
        Arrays.setAll(
                slots,
                number -> filled(
                        slot(
                                "slot-" + number,
                                entry(newsroom.person("اسم " + number).live(), "image", Map.of("media", picture.id()))),
                        "limit",
                        2,
                        "section",
                        List.of(world.id()),
                        "genre",
                        List.of("news,opinion")));
        home(slots);
        try (var sent = new SentStatements()) {
            given().get("/v1/fronts/home").then().body("slots", hasSize(12)).body("slots[3].items", hasSize(2));
            assertThat(sent.take()).hasSize(2);
            rearranged(slot("lead", entry(world)));
            sent.take();
            given().get("/v1/fronts/home").then().body("slots", hasSize(1));
            assertThat(sent.take()).hasSize(1);
            given().get("/v1/fronts").then().statusCode(200);
            assertThat(sent.take()).hasSize(1);
        }
    }

    private void home(Object... slots) {
        newsroom.front("الرئيسية").slug("home").with("slots", List.of(slots)).draft();
    }

    private void rearranged(Object... slots) {
        var version = newsroom.desk().get("/manage/v1/fronts/home").header("ETag");
        newsroom.desk()
                .header("If-Match", version)
                .contentType("application/json")
                .body(Map.of("name", "الرئيسية", "slug", "home", "slots", List.of(slots)))
                .put("/manage/v1/fronts/home")
                .then()
                .statusCode(200);
    }

    private Response preview(String at) {
        var request = newsroom.desk();
        if (at != null) {
            request.queryParam("at", at);
        }
        return request.get("/manage/v1/fronts/home/preview");
    }

    private static String in(int seconds) {
        return Instant.now()
                .plus(Duration.ofSeconds(seconds))
                .truncatedTo(ChronoUnit.MILLIS)
                .toString();
    }

    private static int seconds(Response answer, String directive) {
        return Integer.parseInt(answer.header("Cache-Control").replaceFirst(".*\\b" + directive + "=(\\d+).*", "$1"));
    }
}
