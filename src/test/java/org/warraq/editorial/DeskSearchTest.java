package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;

/** The desk finds what it wrote by any word of it, published or not. */
@NewsroomTest
class DeskSearchTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Transactions transactions;

    @Inject
    DeskIndex index;

    @Test
    void aDraftIsFoundByAWordOfItsBodyAndByReadersItIsNot() {
        var draft =
                newsroom.article().paragraph("تحدثت مصادرنا عن صفقة مع الشركة.").draft();
        newsroom.article().paragraph("خبر آخر.").draft();

        assertThat(found("الصفقة")).containsExactly(draft.id());
        given().get("/v1/search?q=صفقة").then().statusCode(200).body("data.size()", equalTo(0));
    }

    @Test
    void nothingThatReadersAskForIsAnsweredByIt() {
        var article = newsroom.article().in(newsroom.section("دولي").live()).live();
        try (var sent = new SentStatements()) {
            for (var path : List.of(article.path(), "/v1/articles", "/v1/search?q=زيارة&facets=section&count=true")) {
                given().get(path).then().statusCode(200);
                assertThat(sent.take())
                        .as(path)
                        .isNotEmpty()
                        .noneMatch(one -> one.text().contains("desk_entry"));
            }
        }
    }

    @Test
    void aWordIsFoundInWhateverFormItStands() {
        var arabic = newsroom.article().paragraph("اجتمع السفراء والوزراء.").draft();
        var french = newsroom.article()
                .locale("fr")
                .headline("Visite")
                .paragraph("Les négociations ont été reportées.")
                .draft();

        assertThat(found("وزير")).containsExactly(arabic.id());
        assertThat(found("negociation reporté")).containsExactly(french.id());
    }

    @Test
    void quotationMarksAskForAPhraseAndAHyphenForWhatIsNotThere() {
        var city = newsroom.article().paragraph("في مدينة الدار البيضاء أمس").draft();
        var house = newsroom.article().paragraph("البيضاء لون الدار").draft();

        assertThat(found("دار مدينة")).containsExactly(city.id());
        assertThat(found("\"لون الدار\"")).containsExactly(house.id());
        assertThat(found("\"الدار لون\"")).isEmpty();
        assertThat(found("زيارة -مدينة")).containsExactly(house.id());
    }

    @Test
    void whoIsStillTypingFindsHeadlinesByHowTheyBeginAndTextsByWholeWords() {
        var article = newsroom.article()
                .headline("زيارة إلى أنقرة")
                .paragraph("استقبلته الحكومة.")
                .draft();

        assertThat(found("زيار الحكومة")).containsExactly(article.id());
        assertThat(found("الحكومة انق")).containsExactly(article.id());
        assertThat(found("زيارة الحك")).isEmpty();
        assertThat(found("الحكومة زيا*")).containsExactly(article.id());
        assertThat(found("«انق»")).isEmpty();
    }

    @Test
    void everyKindIsFoundByAllThatIsSaidOfIt() {
        var person = newsroom.person("عبد اللطيف حموشي")
                .with("aliases", List.of(Map.of("value", "Abdellatif Hammouchi", "kind", "transliteration")))
                .with("biography", Map.of("fr", "Né à Taza."))
                .draft();
        var section =
                newsroom.section("دولي").with("description", "أخبار القارات").draft();
        var event = newsroom.event("معرض")
                .with("description", "يشارك فيه ناشرون")
                .with("venue", Map.of("name", "قصر المؤتمرات"))
                .draft();

        assertThat(found("hammouch")).containsExactly(person.id());
        assertThat(found("taza عبداللطيف")).containsExactly(person.id());
        assertThat(found("قارات")).containsExactly(section.id());
        assertThat(found("الناشرون المؤتمرات")).containsExactly(event.id());
    }

    @Test
    void whatOnlyTheNewsroomSeesFindsAsWell() {
        var article = newsroom.article()
                .with("embargoUntil", "2098-01-01T00:00:00Z")
                .with("embargoNote", "بطلب من الوكالة")
                .with("corrections", List.of(Map.of("kind", "correction", "text", "صححنا الرقم")))
                .draft();

        assertThat(found("وكالة رقم")).containsExactly(article.id());
    }

    @Test
    void theNewestRevisionFindsAndNoOther() {
        var live = newsroom.article()
                .headline("قمة")
                .in(newsroom.section("دولي").live())
                .live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("headline", "مؤتمر")));

        assertThat(found("مؤتمر")).containsExactly(live.id());
        assertThat(found("قمة")).isEmpty();

        newsroom.after(saved, newsroom.holding(saved).post(live.desk() + "/revisions/1/restore"));
        assertThat(found("قمة")).containsExactly(live.id());
        assertThat(found("مؤتمر")).isEmpty();
    }

    @Test
    void whatIsMendedInAnEditionInWorkFindsAndWhatWasThereDoesNot() {
        var live = newsroom.article()
                .headline("قمة")
                .with("kicker", "خطا")
                .in(newsroom.section("دولي").live())
                .live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("headline", "مؤتمر")));
        newsroom.after(saved, newsroom.act(saved, "amend", Map.of("patch", Map.of("kicker", "صواب"))));

        assertThat(found("مؤتمر صواب")).containsExactly(live.id());
        assertThat(found("خطا")).isEmpty();
    }

    @Test
    void theNamesOfWhatWasMergedFindWhatItIsNow() {
        var twice = newsroom.person("حموشي").draft();
        var person = newsroom.person("عبد اللطيف").draft();
        newsroom.after(twice, newsroom.act(twice, "merge", Map.of("into", person.id())));

        assertThat(found("حموشي")).containsExactly(person.id());
    }

    @Test
    void aSaveThatSaysTheSameIsFoundAsBefore() {
        var draft = newsroom.article().paragraph("صفقة").draft();
        newsroom.after(draft, newsroom.patch(draft, Map.of("urgency", 1)));

        assertThat(found("صفقة")).containsExactly(draft.id());
        assertThat(outdated(draft)).isEmpty();
    }

    @Test
    void whatIsDeletedIsNotFound() {
        var draft = newsroom.article().paragraph("صفقة").draft();
        newsroom.delete(draft).then().statusCode(204);

        assertThat(found("صفقة")).isEmpty();
    }

    @Test
    void whoIsLimitedToASectionFindsWhatStandsInIt() {
        var sport = newsroom.section("رياضة").live();
        var inside = newsroom.article().in(sport).paragraph("صفقة").draft();
        newsroom.article()
                .in(newsroom.section("سياسة").live())
                .paragraph("صفقة")
                .draft();
        var editor = newsroom.token(
                Map.of("name", "سناء", "role", "editor", "limits", Map.of("sections", List.of(sport.id()))));

        assertThat(found("صفقة")).hasSize(2);
        assertThat(found(newsroom.as(editor), "صفقة")).containsExactly(inside.id());
        newsroom.as(editor)
                .queryParam("q", "صفقة")
                .queryParam("count", true)
                .get("/manage/v1/items")
                .then()
                .body("meta.total", equalTo(1));
    }

    @Test
    void filtersOrderAndPagesAreThoseOfTheList() {
        var drafts = new ArrayList<String>();
        for (var number = 0; number < 5; number++) {
            drafts.add(0, newsroom.article().paragraph("صفقة " + number).draft().id());
        }
        newsroom.person("صفقة").draft();

        var paged = new ArrayList<String>();
        String cursor = null;
        do {
            var request = newsroom.desk().queryParam("q", "صفقة").queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/manage/v1/articles");
            paged.addAll(page.path("data.id"));
            cursor = page.path("meta.nextCursor");
        } while (cursor != null);
        assertThat(paged).isEqualTo(drafts);

        newsroom.desk()
                .get("/manage/v1/articles?q=صفقة&limit=2&page=3&count=true")
                .then()
                .body("data.id", contains(drafts.get(4)))
                .body("meta.total", equalTo(5));
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheReason() {
        for (var question : List.of("", "؟!", "-الوزير", "ا".repeat(1001), "كلمة ".repeat(61))) {
            newsroom.desk()
                    .queryParam("q", question)
                    .get("/manage/v1/items")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("q"));
        }
    }

    private List<UUID> outdated(Thing thing) {
        return transactions.call(() -> index.outdated(List.of(UUID.fromString(thing.id()))));
    }

    private List<String> found(String question) {
        return found(newsroom.desk(), question);
    }

    private static List<String> found(RequestSpecification caller, String question) {
        var answer = caller.queryParam("q", question).get("/manage/v1/items");
        answer.then().statusCode(200);
        return answer.path("data.id");
    }
}
