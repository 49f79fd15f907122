package org.warraq.preview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What the newsroom, and whoever is given a link, sees of a draft. */
@NewsroomTest
class PreviewTest {

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    @Test
    void aDraftLooksAsItWillWhenItIsLive() {
        var section = newsroom.section("دولي").live();
        var person = newsroom.person("سناء الكتاني").live();
        var tag = newsroom.tag("الأمن").draft();
        var draft = newsroom.article()
                .in(section)
                .by(person)
                .tagged(tag)
                .paragraph("وصل الوفد إلى أنقرة صباح اليوم.")
                .draft();
        var preview = preview(draft);
        var live = newsroom.publish(draft);
        var served = given().get(live.path());
        assertThat(withoutTimes(preview)).isEqualTo(withoutTimes(served));
        assertThat(withoutTimes(preview(live))).isEqualTo(withoutTimes(served));
    }

    @Test
    void whatADraftNamesShowsAsIfItWereLive() {
        var root = newsroom.section("العالم").live();
        var section = newsroom.section("دولي").in(root).draft();
        var person = newsroom.person("سناء الكتاني").draft();
        var event = newsroom.event("معرض الكتاب").draft();
        var draft = newsroom.article()
                .in(section)
                .by(person)
                .about(person)
                .at(event)
                .with("body", List.of(Map.of("_type", "reference", "item", event.id())))
                .draft();
        preview(draft)
                .then()
                .body("section.id", equalTo(section.id()))
                .body("sectionAncestors.id", contains(root.id()))
                .body("byline.person.name", contains("سناء الكتاني"))
                .body("people.person.id", contains(person.id()))
                .body("events.id", contains(event.id()))
                .body("body[0].resolved.id", equalTo(event.id()));
        newsroom.publish(section);
        newsroom.publish(person);
        newsroom.publish(event);
        var before = withoutTimes(preview(draft));
        var live = newsroom.publish(draft);
        assertThat(before).isEqualTo(withoutTimes(given().get(live.path())));
    }

    @Test
    void everyKindHasOne() {
        var person = newsroom.person("سناء الكتاني").draft();
        var root = newsroom.section("العالم").draft();
        preview(person).then().body("name", equalTo("سناء الكتاني"));
        preview(newsroom.section("دولي").in(root).draft()).then().body("ancestors.name", contains("العالم"));
        preview(newsroom.event("معرض الكتاب").about(person).draft())
                .then()
                .body("participants.person.name", contains("سناء الكتاني"));
    }

    @Test
    void aNameIsShownInTheLanguageAskedFor() {
        var section = newsroom.section("x")
                .with("name", Map.of("ar", "دولي", "fr", "International"))
                .draft();
        newsroom.desk()
                .get(section.desk() + "/preview?locale=fr")
                .then()
                .statusCode(200)
                .body("name", equalTo("International"));
        newsroom.desk().get(section.desk() + "/preview?locale=tlh").then().statusCode(400);
    }

    @Test
    void whatADraftLacksIsLeftOut() {
        var withdrawn = newsroom.person("سناء الكتاني").live();
        newsroom.withdraw(withdrawn, "خطأ");
        var homeless = newsroom.article().headline("بلا قسم").draft();
        var draft = newsroom.article()
                .by(withdrawn)
                .with("body", List.of(Map.of("_type", "reference", "item", homeless.id())))
                .draft();
        preview(draft)
                .then()
                .body("section", nullValue())
                .body("byline", empty())
                .body("body", empty())
                .body("headline", equalTo("زيارة إلى أنقرة"));
    }

    @Test
    void sectionsThatStandInEachOtherDoNotTurnForever() {
        var one = newsroom.section("أ").draft();
        var other = newsroom.section("ب").in(one).draft();
        newsroom.patch(one, Map.of("parent", other.id())).then().statusCode(200);
        preview(newsroom.latest(one)).then().body("name", equalTo("أ"));
        preview(newsroom.article().in(one).draft()).then().body("headline", equalTo("زيارة إلى أنقرة"));
    }

    @Test
    void draftsThatNameEachOtherDoNotEither() {
        var section = newsroom.section("دولي").draft();
        var one = newsroom.article().headline("أول").in(section).draft();
        var other = newsroom.article()
                .headline("ثان")
                .in(section)
                .with("body", List.of(Map.of("_type", "reference", "item", one.id())))
                .draft();
        newsroom.patch(one, Map.of("body", List.of(Map.of("_type", "reference", "item", other.id()))))
                .then()
                .statusCode(200);
        preview(newsroom.latest(one)).then().body("body[0].resolved.headline", equalTo("ثان"));
    }

    @Test
    void nothingIsStoredAndNothingShows() {
        var section = newsroom.section("دولي").draft();
        var draft = newsroom.article().in(section).draft();
        var before = rows();
        preview(draft);
        link(draft, Map.of());
        assertThat(rows()).isEqualTo(before);
        given().get(draft.path()).then().statusCode(404);
    }

    @Test
    void noCacheMayKeepIt() {
        var draft = newsroom.article().draft();
        var token = link(draft, Map.of()).jsonPath().getString("token");
        for (var answer : List.of(preview(draft), open(token), given().head("/v1/preview/" + token))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
            assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("ETag")).isNull();
            assertThat(answer.header("Surrogate-Key")).isNull();
            assertThat(answer.header("Cache-Tag")).isNull();
        }
        assertThat(open("nobody-has-it").header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void aLinkFollowsTheDraftUntilItIsRevoked() {
        var draft = newsroom.article().headline("أول").draft();
        var link = link(draft, Map.of());
        var token = link.jsonPath().getString("token");
        assertThat(link.jsonPath().getString("path")).isEqualTo("/v1/preview/" + token);
        open(token).then().statusCode(200).body("headline", equalTo("أول"));
        newsroom.patch(draft, Map.of("headline", "ثان")).then().statusCode(200);
        open(token).then().statusCode(200).body("headline", equalTo("ثان"));
        newsroom.desk()
                .delete(draft.desk() + "/preview-links/" + link.jsonPath().getString("id"))
                .then()
                .statusCode(204);
        assertThat(problem(open(token))).isEqualTo(problem(open("A".repeat(43))));
    }

    @Test
    void aLinkMayShowOneRevision() {
        var draft = newsroom.article().headline("أول").draft();
        newsroom.patch(draft, Map.of("headline", "ثان")).then().statusCode(200);
        var token = link(draft, Map.of("revision", 1)).jsonPath().getString("token");
        open(token).then().statusCode(200).body("headline", equalTo("أول")).body("slug", equalTo("ثان"));
        newsroom.post(draft.desk() + "/preview-links", Map.of("revision", 3))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/revision"));
    }

    @Test
    void linksAreListedWithoutTheirSecrets() {
        var draft = newsroom.person("سناء").draft();
        var token = link(draft, Map.of("expiresIn", 600)).jsonPath().getString("token");
        var list = newsroom.desk().get(draft.desk() + "/preview-links");
        list.then().statusCode(200).body("data", hasSize(1)).body("data[0].createdBy.id", equalTo("admin"));
        assertThat(list.asString()).doesNotContain(token);
    }

    @Test
    void anExpiredLinkIsAsUnknownAsOneThatNeverWas() throws SQLException {
        var draft = newsroom.event("معرض").draft();
        var token = link(draft, Map.of()).jsonPath().getString("token");
        open(token).then().statusCode(200);
        run(
                "update preview_link set created_at = created_at - interval '3 hours', expires_at = expires_at - interval '3 hours'");
        assertThat(problem(open(token))).isEqualTo(problem(open("nobody-has-it")));
        newsroom.desk().get(draft.desk() + "/preview-links").then().body("data", empty());
        link(draft, Map.of());
        assertThat(rows("preview_link")).as("expired ones are cleared").isEqualTo(1);
    }

    @Test
    void aLinkLastsTwoHoursUnlessItIsToldOtherwise() {
        var draft = newsroom.section("دولي").draft();
        assertThat(Instant.parse(link(draft, Map.of()).jsonPath().getString("expiresAt")))
                .isBetween(Instant.now().plusSeconds(7100), Instant.now().plusSeconds(7201));
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        link(draft, Map.of("expiresAt", tomorrow.toString())).then().body("expiresAt", equalTo(tomorrow.toString()));
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("expiresAt", "2020-01-01T00:00:00Z"),
                Map.of("expiresAt", Instant.now().plus(31, ChronoUnit.DAYS).toString()),
                Map.of("expiresAt", tomorrow.toString(), "expiresIn", 60))) {
            newsroom.post(draft.desk() + "/preview-links", wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/expiresAt"));
        }
    }

    @Test
    void aLinkOpensNothingElse() {
        var draft = newsroom.article().draft();
        var other = newsroom.article().headline("سر").draft();
        var link = link(draft, Map.of()).jsonPath();
        open(link.getString("token")).then().body("id", not(equalTo(other.id())));
        newsroom.desk()
                .delete(other.desk() + "/preview-links/" + link.getString("id"))
                .then()
                .statusCode(404);
        given().header("Authorization", "Bearer " + link.getString("token"))
                .get(draft.desk() + "/preview")
                .then()
                .statusCode(401);
    }

    @Test
    void aDeletedDraftTakesItsLinksAlong() {
        var draft = newsroom.article().draft();
        var token = link(draft, Map.of()).jsonPath().getString("token");
        newsroom.delete(draft).then().statusCode(204);
        open(token).then().statusCode(404);
    }

    @Test
    void revokingATokenShutsTheLinksMadeWithIt() {
        var draft = newsroom.person("سناء الكتاني").draft();
        var maker = newsroom.token("editor");
        var link = madeBy(maker, draft);
        var others = madeBy(newsroom.token("editor"), draft);
        given().get(link).then().statusCode(200);

        newsroom.delete(maker).then().statusCode(204);

        given().get(link).then().statusCode(404).header("Cache-Control", equalTo("private, no-store"));
        given().get(others).then().statusCode(200);
        newsroom.desk().get(draft.desk() + "/preview-links").then().body("data", hasSize(1));
    }

    @Test
    void aLinkEndsWithTheTokenThatMadeIt() throws SQLException {
        var draft = newsroom.person("سناء الكتاني").draft();
        var maker = newsroom.token("editor");
        var link = madeBy(maker, draft);
        run("update access_token set expires_at = created_at + interval '1 millisecond'");
        given().get(link).then().statusCode(404);
    }

    @Test
    void whatIsArchivedOrWithdrawnForGoodIsNotShownByLink() {
        var draft = newsroom.person("سناء الكتاني").draft();
        var link = madeBy(newsroom.token("editor"), draft);
        draft = newsroom.after(draft, newsroom.act(draft, "archive", null));
        given().get(link).then().statusCode(404);
        newsroom.after(draft, newsroom.act(draft, "unarchive", null));
        given().get(link).then().statusCode(200);

        var live = newsroom.person("منير").live();
        var shown = madeBy(newsroom.token("editor"), live);
        var withdrawn = newsroom.withdraw(live, "خطأ");
        given().get(shown).then().statusCode(200);
        newsroom.after(withdrawn, newsroom.act(withdrawn, "withdraw", Map.of("reason", "حكم", "final", true)));
        given().get(shown).then().statusCode(404);
        newsroom.desk().get(live.desk() + "/preview").then().statusCode(200);
    }

    @Test
    void anItemHasAsManyLinksAsCanBeLookedThrough() {
        var draft = newsroom.article().draft();
        for (var made = 0; made < 50; made++) {
            link(draft, Map.of());
        }
        newsroom.post(draft.desk() + "/preview-links", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
    }

    @Test
    void onlyTheHashOfATokenIsKept() throws SQLException {
        var token = link(newsroom.article().draft(), Map.of()).jsonPath().getString("token");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from preview_link l where l::text like '%' || ? || '%'")) {
            statement.setString(1, token);
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    @Test
    void draftsThatAreNotOnesOwnStayOutOfPreviewsAndLinks() {
        var secret = newsroom.article()
                .headline("سر")
                .in(newsroom.section("دولي").live())
                .draft();
        var author = newsroom.token("author");
        var made = newsroom.as(author)
                .contentType("application/json")
                .body(newsroom.article()
                        .with("body", List.of(Map.of("_type", "reference", "item", secret.id())))
                        .content())
                .post("/manage/v1/articles");
        made.then().statusCode(201);
        var place = "/manage/v1/articles/" + made.path("id");
        newsroom.as(author).get(place + "/preview").then().statusCode(200).body("body", empty());
        newsroom.desk().get(place + "/preview").then().statusCode(200).body("body", hasSize(1));
        var link =
                newsroom.as(author).contentType("application/json").body("{}").post(place + "/preview-links");
        link.then().statusCode(201);
        open(link.path("token")).then().statusCode(200).body("body", empty());
        newsroom.as(author).get(secret.desk() + "/preview").then().statusCode(403);
        newsroom.as(author).get(secret.desk() + "/preview-links").then().statusCode(403);
        newsroom.as(author).get(secret.desk() + "/revisions/diff").then().statusCode(403);
        newsroom.as(author)
                .contentType("application/json")
                .body("{}")
                .post(secret.desk() + "/preview-links")
                .then()
                .statusCode(403);
    }

    @Test
    void metricsDoNotTellTokens() {
        var token = link(newsroom.article().draft(), Map.of()).jsonPath().getString("token");
        open(token).then().statusCode(200);
        given().post("/v1/preview/" + token).then().statusCode(405);
        given().get("/v1/preview/" + token + "/more").then().statusCode(404);
        assertThat(metrics.getMeters())
                .noneMatch(meter -> meter.getId().getTags().stream()
                        .anyMatch(tag -> tag.getValue().contains(token)));
    }

    @Test
    void whoMadeAndRevokedALinkIsWrittenDown() {
        var draft = newsroom.article().draft();
        var link = link(draft, Map.of()).jsonPath();
        newsroom.desk()
                .delete(draft.desk() + "/preview-links/" + link.getString("id"))
                .then()
                .statusCode(204);
        var audit = newsroom.desk().get("/manage/v1/audit?item=" + link.getString("id"));
        audit.then()
                .statusCode(200)
                .body("data.action", contains("revoked", "created"))
                .body("data.kind", contains("preview-link", "preview-link"))
                .body("data.details.item", contains(draft.id(), draft.id()));
        assertThat(audit.asString()).doesNotContain(link.getString("token"));
    }

    private Response preview(Newsroom.Thing thing) {
        var answer = newsroom.desk().get(thing.desk() + "/preview");
        answer.then().statusCode(200);
        return answer;
    }

    private Response link(Newsroom.Thing thing, Object order) {
        var answer = newsroom.post(thing.desk() + "/preview-links", order);
        answer.then().statusCode(201);
        return answer;
    }

    private static Response open(String token) {
        return given().get("/v1/preview/" + token);
    }

    private static Map<String, Object> withoutTimes(Response answer) {
        Map<String, Object> document = answer.jsonPath().getMap("");
        document.remove("publishedAt");
        document.remove("modifiedAt");
        return document;
    }

    private static Map<String, Object> problem(Response answer) {
        answer.then().statusCode(404);
        Map<String, Object> problem = answer.jsonPath().getMap("");
        problem.remove("traceId");
        problem.remove("instance");
        return problem;
    }

    private List<Integer> rows() {
        var rows = new ArrayList<Integer>();
        for (var table : List.of("rendering", "change", "slug", "revision", "article", "section", "person", "event")) {
            rows.add(rows(table));
        }
        return rows;
    }

    private int rows(String table) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String madeBy(Newsroom.Thing token, Newsroom.Thing thing) {
        return newsroom.as(token)
                .contentType("application/json")
                .body("{}")
                .post(thing.desk() + "/preview-links")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
