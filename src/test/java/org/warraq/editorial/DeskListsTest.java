package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What the desk finds, and how much of it there is. */
@NewsroomTest
class DeskListsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    @Inject
    LabelWording wording;

    @Inject
    DeskIndexing indexing;

    @Test
    void wordsOfTheHeadlineFindIt() {
        var visit =
                newsroom.article().headline("زيارةٌ إلى أنقرة: «الأمن» أولاً").draft();
        newsroom.article().headline("أنقرة تستضيف المعرض").draft();

        assertThat(found("q", "زيار انقره")).containsExactly(visit.id());
        assertThat(found("q", "أنقرة")).hasSize(2);
        assertThat(found("q", "الامن")).containsExactly(visit.id());
        assertThat(found("q", "قرة")).isEmpty();
    }

    @Test
    void namesAreFoundWithoutTheirAccents() {
        var person = newsroom.person("Élodie Saint-Éxupéry").draft();

        assertThat(found("q", "saint exu")).containsExactly(person.id());
        assertThat(found("q", "ELODIE")).containsExactly(person.id());
    }

    @Test
    void theNewNameFindsWhatWasRenamed() {
        var person = newsroom.person("ليلى").draft();
        newsroom.after(person, newsroom.patch(person, Map.of("name", Map.of("ar", "سلمى"))));

        assertThat(found("q", "سلمى")).containsExactly(person.id());
        assertThat(found("q", "ليلى")).isEmpty();
    }

    @Test
    void whatAnEarlierReleaseWroteIsFoundAfterTheStart() {
        var person = newsroom.person("قديم").draft();
        transactions.run(() -> {
            session.createNativeMutationQuery("update item set label_words = null")
                    .executeUpdate();
            session.createNativeMutationQuery("delete from desk_entry").executeUpdate();
        });
        indexing.begin();
        assertThat(found("q", "قديم")).isEmpty();

        wording.start(null);

        assertThat(found("q", "قديم")).containsExactly(person.id());
        indexing.all();
    }

    @Test
    void signsOfTheLanguageOfQueriesAreNoWords() {
        newsroom.person("ليلى").draft();

        assertThat(found("q", "ليلى:* & !('")).hasSize(1);
        for (var none : List.of("«»", ":*", "ـ")) {
            list("q", none).then().statusCode(400).body("errors.parameter", contains("q"));
        }
        list("q", "ا".repeat(1001)).then().statusCode(400).body("errors.parameter", contains("q"));
    }

    @Test
    void theStageOfTheNewestRevisionFindsAlsoWhatIsLive() {
        var live = newsroom.person("منشور").live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));
        var submitted = newsroom.after(saved, newsroom.act(saved, "submit", null));
        newsroom.person("مسودة").draft();

        assertThat(found("stage", "in-review")).containsExactly(submitted.id());
        assertThat(found("stage", "draft")).hasSize(1).doesNotContain(live.id());
    }

    @Test
    void whatIsToHappenIsFoundByItsTime() {
        var may = scheduled("2098-05-01T00:00:00Z");
        var june = scheduled("2098-06-01T00:00:00Z");

        assertThat(found("scheduledAfter", "2098-06-01T00:00:00Z")).containsExactly(june.id());
        assertThat(found("scheduledBefore", "2098-06-01T00:00:00Z")).containsExactly(may.id());
        assertThat(found("scheduledAfter", "2098-05-02T00:00:00Z", "scheduledBefore", "2098-06-01T00:00:00Z"))
                .isEmpty();
    }

    @Test
    void whoBeganAThingIsNotWhoChangedItLast() {
        var mine = newsroom.person("لي").draft();
        transactions.run(
                () -> session.createNativeMutationQuery("update item set created_by_id = 'somebody' where id = :id")
                        .setParameter("id", UUID.fromString(mine.id()))
                        .executeUpdate());

        assertThat(found("createdBy", "somebody")).containsExactly(mine.id());
        assertThat(found("createdBy", "admin")).isEmpty();
        assertThat(found("updatedBy", "admin")).containsExactly(mine.id());
    }

    @Test
    void theNumbersBesideTheListsAreTheirLengths() {
        newsroom.person("مسودة").draft();
        newsroom.article().draft();
        var draft = newsroom.article().headline("للمراجعة").draft();
        newsroom.after(draft, newsroom.act(draft, "submit", null));
        var live = newsroom.person("منشور").live();
        newsroom.withdraw(newsroom.person("مسحوب").live(), "خطأ");
        var archived = newsroom.person("مؤرشف").draft();
        newsroom.after(archived, newsroom.act(archived, "archive", null));

        newsroom.desk()
                .get("/manage/v1/items/counts")
                .then()
                .statusCode(200)
                .body("countedTo", equalTo(10_000))
                .body("status.draft", equalTo(2))
                .body("status.in-review", equalTo(1))
                .body("status.approved", equalTo(0))
                .body("status.live", equalTo(1))
                .body("status.withdrawn", equalTo(1))
                .body("status.archived", equalTo(1))
                .body("stage.draft", equalTo(2))
                .body("stage.in-review", equalTo(1))
                .body("unassignedInReview", equalTo(1))
                .body("mine", equalTo(0));
        for (var stage : Stage.values()) {
            assertThat(found("stage", stage.text())).hasSize(count("stage." + stage.text()));
        }
        assertThat(found("status", "live")).containsExactly(live.id());
    }

    @Test
    void oneKindIsCountedByItself() {
        newsroom.person("مسودة").draft();
        newsroom.article().draft();
        newsroom.article().headline("أخرى").draft();

        newsroom.desk()
                .get("/manage/v1/items/counts?kind=article")
                .then()
                .statusCode(200)
                .body("status.draft", equalTo(2));
    }

    private int count(String number) {
        return newsroom.desk().get("/manage/v1/items/counts").path(number);
    }

    private Newsroom.Thing scheduled(String at) {
        var draft = newsroom.person(at).draft();
        return newsroom.after(draft, newsroom.act(draft, "schedule", Map.of("publishAt", at)));
    }

    private List<String> found(Object... parameters) {
        var answer = list(parameters);
        answer.then().statusCode(200);
        return answer.path("data.id");
    }

    private Response list(Object... parameters) {
        var request = newsroom.desk();
        for (var index = 0; index < parameters.length; index += 2) {
            request.queryParam((String) parameters[index], parameters[index + 1]);
        }
        return request.get("/manage/v1/items");
    }
}
