package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** How colleagues share their work: whose turn it is, who is at it, and what readers are alerted to. */
@NewsroomTest
class DeskTest {

    private static final Map<String, Object> TO_ME =
            Map.of("assignee", Map.of("id", "admin"), "note", "ينقصه تصريح الوزارة");

    @Inject
    Newsroom newsroom;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    @Test
    void whatIsAssignedIsInTheListOfItsAssignee() {
        var draft = newsroom.article().draft();
        var other = newsroom.person("لا أحد").draft();

        var assigned = newsroom.after(draft, newsroom.act(draft, "assign", TO_ME));

        assigned.answer()
                .then()
                .body("assignee.id", equalTo("admin"))
                .body("assignee.name", equalTo("Administrator"))
                .body("note", equalTo("ينقصه تصريح الوزارة"))
                .body("version", equalTo(2))
                .body("headRevision", equalTo(1))
                .body("allowedActions", hasItem("assign"));
        list("assignee", "me").then().body("data.id", contains(draft.id()));
        list("assignee", "admin").then().body("data.id", contains(draft.id()));
        list("assignee", "none").then().body("data.id", contains(other.id()));
        newsroom.desk().get("/manage/v1/items/counts").then().body("mine", equalTo(1));
        assertThat(changes(draft)).containsExactly("created", "assigned");
    }

    @Test
    void whatIsLeftOutOfAnAssignmentIsTakenAway() {
        var draft = newsroom.article().draft();
        var assigned = newsroom.after(draft, newsroom.act(draft, "assign", TO_ME));

        newsroom.after(assigned, newsroom.act(assigned, "assign", null))
                .answer()
                .then()
                .body("assignee", nullValue())
                .body("note", nullValue());
    }

    @Test
    void workIsAssignedToWhoeverTheListOfEditorsHas() {
        var author = newsroom.token("author");
        newsroom.desk().get("/manage/v1/editors").then().body("data.id", hasItem(author.id()));
        var draft = newsroom.article().draft();
        newsroom.as(author).get(draft.desk()).then().statusCode(403);

        newsroom.act(draft, "assign", Map.of("assignee", Map.of("id", author.id())))
                .then()
                .statusCode(200)
                .body("assignee.name", equalTo("سناء الكتاني"));

        newsroom.as(author).get(draft.desk()).then().statusCode(200);
        newsroom.as(author).get("/manage/v1/items?assignee=me").then().body("data.id", contains(draft.id()));
    }

    @Test
    void nobodyIsAssignedWhoCannotWrite() {
        var reader = newsroom.token("reader");

        newsroom.act(newsroom.article().draft(), "assign", Map.of("assignee", Map.of("id", reader.id())))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assignee/id"));
    }

    @Test
    void nobodyIsAssignedWhoNeverWasHere() {
        newsroom.act(newsroom.article().draft(), "assign", Map.of("assignee", Map.of("id", "nobody")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assignee/id"));
    }

    @Test
    void whoHasItOpenIsToldToOthers() {
        var draft = newsroom.article().draft();

        newsroom.desk()
                .put(draft.desk() + "/editing")
                .then()
                .statusCode(200)
                .body("by.id", equalTo("admin"))
                .body("until", notNullValue());

        newsroom.latest(draft)
                .answer()
                .then()
                .body("editing.by.name", equalTo("Administrator"))
                .body("version", equalTo(1));
        list("kind", "article").then().body("data[0].editing.by.id", equalTo("admin"));
        newsroom.desk().delete(draft.desk() + "/editing").then().statusCode(204);
        newsroom.latest(draft).answer().then().body("editing", nullValue());
        newsroom.desk().get("/manage/v1/audit?item=" + draft.id()).then().body("data.action", contains("created"));
    }

    @Test
    void whoCameFirstStaysUntilTheyHaveNotBeenHeardOfForTenMinutes() {
        var draft = newsroom.article().draft();
        otherEditing(draft, Instant.now().minusSeconds(9 * 60));

        newsroom.desk().put(draft.desk() + "/editing").then().statusCode(200).body("by.id", equalTo("sana"));
        newsroom.desk().delete(draft.desk() + "/editing").then().statusCode(204);
        newsroom.latest(draft).answer().then().body("editing.by.id", equalTo("sana"));

        otherEditing(draft, Instant.now().minusSeconds(10 * 60));
        newsroom.latest(draft).answer().then().body("editing", nullValue());
        newsroom.desk().put(draft.desk() + "/editing").then().statusCode(200).body("by.id", equalTo("admin"));
    }

    @Test
    void nobodyIsHeldBackByAColleague() {
        var draft = newsroom.article().draft();
        otherEditing(draft, Instant.now());

        newsroom.patch(draft, Map.of("kicker", "رغم ذلك")).then().statusCode(200);
    }

    @Test
    void sayingItOverAndOverWritesLittle() {
        var draft = newsroom.article().draft();
        newsroom.desk().put(draft.desk() + "/editing").then().statusCode(200);
        newsroom.desk().put(draft.desk() + "/editing").then().statusCode(200);
        assertThat(changes(draft)).containsExactly("created", "editing");

        backdate(draft, Instant.now().minusSeconds(5 * 60));
        newsroom.desk().put(draft.desk() + "/editing").then().statusCode(200);

        assertThat(changes(draft)).containsExactly("created", "editing", "editing");
    }

    @Test
    void whatIsArchivedIsNotOpened() {
        var draft = newsroom.article().draft();
        newsroom.after(draft, newsroom.act(draft, "archive", null));

        newsroom.desk()
                .put(draft.desk() + "/editing")
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid-transition"))
                .body("allowedActions", hasItem("unarchive"));
    }

    @Test
    void readersAreAlertedToWhatIsLive() {
        var live = liveArticle();
        var served = given().get(live.path()).header("ETag");

        var alerted = newsroom.after(
                live, newsroom.act(live, "alert", Map.of("text", "عاجل: انطلاق القمة", "audience", "breaking")));

        alerted.answer().then().body("alertedAt", equalTo(alerted.answer().path("updatedAt")));
        list("kind", "article").then().body("data[0].alertedAt", notNullValue());
        assertThat(given().get(live.path()).header("ETag")).isEqualTo(served);
        assertThat(changes(live)).containsExactly("created", "published", "alert");
        assertThat(details(live, "text")).containsExactly("عاجل: انطلاق القمة");
        assertThat(details(live, "audience")).containsExactly("breaking");
    }

    @Test
    void aSecondAlertMustBeMeant() {
        var live = liveArticle();
        var alerted = newsroom.after(live, newsroom.act(live, "alert", Map.of("text", "عاجل")));

        newsroom.act(alerted, "alert", Map.of("text", "عاجل"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-alerted"))
                .body("alertedAt", equalTo(alerted.answer().path("alertedAt")));

        newsroom.act(alerted, "alert", Map.of("text", "انتهت القمة", "again", true))
                .then()
                .statusCode(200);
        assertThat(details(live, "text")).containsExactly("عاجل", "انتهت القمة");
    }

    @Test
    void nobodyIsAlertedToADraft() {
        newsroom.act(newsroom.article().draft(), "alert", Map.of("text", "عاجل"))
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid-transition"))
                .body("allowedActions", hasItems("publish", "assign"))
                .body("allowedActions", not(hasItem("alert")));
    }

    @Test
    void anAlertIsShort() {
        var live = liveArticle();

        newsroom.act(live, "alert", Map.of("text", "ع".repeat(181), "audience", "ق".repeat(61)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/text", "/audience"));
        newsroom.act(live, "alert", Map.of("text", "𞤀".repeat(180))).then().statusCode(200);
    }

    private Newsroom.Thing liveArticle() {
        return newsroom.article().in(newsroom.section("دولي").live()).live();
    }

    private Response list(String parameter, String value) {
        var answer = newsroom.desk().queryParam(parameter, value).get("/manage/v1/items");
        answer.then().statusCode(200);
        return answer;
    }

    private void otherEditing(Newsroom.Thing thing, Instant since) {
        transactions.run(() -> session.createNativeMutationQuery(
                        "update item set editing_by_id = 'sana', editing_by_name = 'سناء' where id = :id")
                .setParameter("id", UUID.fromString(thing.id()))
                .executeUpdate());
        backdate(thing, since);
    }

    private void backdate(Newsroom.Thing thing, Instant since) {
        transactions.run(
                () -> session.createNativeMutationQuery("update item set editing_since = :since where id = :id")
                        .setParameter("since", since)
                        .setParameter("id", UUID.fromString(thing.id()))
                        .executeUpdate());
    }

    private List<String> changes(Newsroom.Thing thing) {
        return logged(thing, "action", "true");
    }

    private List<String> details(Newsroom.Thing thing, String name) {
        return logged(thing, "details ->> '" + name + "'", "details is not null");
    }

    private List<String> logged(Newsroom.Thing thing, String what, String condition) {
        return transactions.call(() -> session.createNativeQuery(
                        "select " + what + " from change where item = :item and " + condition + " order by seq",
                        String.class)
                .setParameter("item", UUID.fromString(thing.id()))
                .getResultList());
    }
}
