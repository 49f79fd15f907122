package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Writing;

/** The life that articles, sections, people and events share, told once and lived by each of them. */
@NewsroomTest
class LifeTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    enum Kind {
        ARTICLE("headline", "headline"),
        SECTION("name", "name"),
        PERSON("name", "name"),
        EVENT("name", "name");

        final String title;
        final String shown;

        Kind(String title, String shown) {
            this.title = title;
            this.shown = shown;
        }

        Writing written(Newsroom newsroom, String title) {
            return switch (this) {
                case ARTICLE ->
                    newsroom.article()
                            .headline(title)
                            .in(newsroom.section("قسم " + UUID.randomUUID()).live());
                case SECTION -> newsroom.section(title);
                case PERSON -> newsroom.person(title);
                case EVENT -> newsroom.event(title);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsNowhereInDelivery(Kind kind) {
        var draft = kind.written(newsroom, "مسودة سرية").draft();

        given().get(draft.path()).then().statusCode(404);
        given().get("/v1/" + draft.collection() + "/by-slug/" + draft.slug())
                .then()
                .statusCode(404);
        given().get("/v1/" + draft.collection()).then().body("data", empty());
        newsroom.desk().get(draft.desk()).then().statusCode(200).body("status", equalTo("draft"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPublishedIsServedByIdBySlugAndInLists(Kind kind) {
        var live = newsroom.publish(kind.written(newsroom, "عنوان أول").draft());

        given().get(live.path()).then().statusCode(200).body(kind.shown, equalTo("عنوان أول"));
        given().get("/v1/" + live.collection() + "/by-slug/" + live.slug())
                .then()
                .statusCode(200);
        given().get("/v1/" + live.collection()).then().body("data", hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void aLiveItemEditedStaysAsItWasUntilPublishedAgain(Kind kind) {
        var live = kind.written(newsroom, "عنوان أول").live();

        var edited = newsroom.after(live, newsroom.patch(live, Map.of(kind.title, "عنوان ثان")));

        edited.answer().then().body("hasUnpublishedChanges", equalTo(true)).body("status", equalTo("live"));
        given().get(live.path()).then().body(kind.shown, equalTo("عنوان أول"));
        var published = newsroom.publish(edited);
        published.answer().then().body("hasUnpublishedChanges", equalTo(false));
        given().get(live.path()).then().body(kind.shown, equalTo("عنوان ثان"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadCanBeWrittenBack(Kind kind) {
        var live = kind.written(newsroom, "عنوان أول").live();
        Map<String, Object> content =
                newsroom.desk().get(live.desk()).jsonPath().getMap("content");

        newsroom.replace(live, content).then().statusCode(200).body("content", equalTo(content));
    }

    @ParameterizedTest
    @EnumSource
    void aPatchWithNullTakesAPropertyAway(Kind kind) {
        var draft = kind.written(newsroom, "عنوان")
                .with("custom", Map.of("colour", "red"))
                .draft();
        var patch = new HashMap<String, Object>();
        patch.put("custom", null);

        newsroom.patch(draft, patch).then().statusCode(200).body("content.custom", nullValue());
    }

    @ParameterizedTest
    @EnumSource
    void aStaleWriterIsToldTheVersionOfNow(Kind kind) {
        var draft = kind.written(newsroom, "عنوان").draft();
        newsroom.patch(draft, Map.of(kind.title, "أسرع"));

        newsroom.patch(draft, Map.of(kind.title, "أبطأ"))
                .then()
                .statusCode(412)
                .body("code", equalTo("version-conflict"))
                .header("ETag", "\"2\"")
                .body("currentVersion", equalTo(2));
        newsroom.desk().get(draft.desk()).then().body("label", equalTo("أسرع"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutIfMatchNothingIsWritten(Kind kind) {
        var draft = kind.written(newsroom, "عنوان").draft();

        newsroom.desk().delete(draft.desk()).then().statusCode(428);
        newsroom.desk()
                .contentType("application/json")
                .post(draft.desk() + "/actions/publish")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWithdrawnAnswers410WithItsNoticeAndComesBack(Kind kind) {
        var live = kind.written(newsroom, "عنوان").live();

        var withdrawn = newsroom.after(
                live,
                newsroom.act(live, "withdraw", Map.of("reason", "خطأ", "notice", Map.of("ar", "سُحب هذا المحتوى"))));

        withdrawn.answer().then().body("status", equalTo("withdrawn"));
        given().get(live.path()).then().statusCode(410).body("notice.ar", equalTo("سُحب هذا المحتوى"));
        given().get("/v1/" + live.collection() + "/by-slug/" + live.slug())
                .then()
                .statusCode(410);
        given().get("/v1/" + live.collection()).then().body("data", empty());
        newsroom.publish(withdrawn);
        given().get(live.path()).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawalMayLeadToWhatTookItsPlace(Kind kind) {
        var old = kind.written(newsroom, "قديم").live();
        var other = kind.written(newsroom, "جديد").live();

        newsroom.act(old, "withdraw", Map.of("reason", "مكرر", "redirectTo", other.id()))
                .then()
                .statusCode(200);

        given().redirects()
                .follow(false)
                .get(old.path())
                .then()
                .statusCode(308)
                .header("Location", containsString(other.path()));
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawalLeadsToNoPlaceThatIsNotThere(Kind kind) {
        var live = kind.written(newsroom, "عنوان").live();

        for (var nowhere : List.of(live.id(), UUID.randomUUID().toString())) {
            newsroom.act(live, "withdraw", Map.of("reason", "مكرر", "redirectTo", nowhere))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/redirectTo"));
        }

        given().get(live.path()).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void whatNeverWasLiveCanBeDeletedAndIsGone(Kind kind) {
        var draft = kind.written(newsroom, "عنوان").draft();

        newsroom.delete(draft).then().statusCode(204);

        newsroom.desk().get(draft.desk()).then().statusCode(404);
        kind.written(newsroom, "عنوان").draft().answer().then().body("slugs.ar", equalTo("عنوان"));
    }

    @ParameterizedTest
    @EnumSource
    void whatOnceWasLiveIsNotDeleted(Kind kind) {
        var withdrawn = newsroom.withdraw(kind.written(newsroom, "عنوان").live(), "خطأ");

        newsroom.delete(withdrawn)
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid-transition"))
                .body("allowedActions", hasItem("archive"));
    }

    @ParameterizedTest
    @EnumSource
    void anArchivedItemIsChangedOnlyAfterItIsBroughtBack(Kind kind) {
        var draft = kind.written(newsroom, "عنوان").draft();
        var archived = newsroom.after(draft, newsroom.act(draft, "archive", null));

        archived.answer().then().body("status", equalTo("archived")).body("allowedActions", not(hasItem("save")));
        newsroom.patch(archived, Map.of(kind.title, "آخر")).then().statusCode(409);
        deskList(archived, "").body("data.id", not(hasItem(archived.id())));
        deskList(archived, "?status=archived").body("data.id", hasItem(archived.id()));
        var back = newsroom.after(archived, newsroom.act(archived, "unarchive", null));
        newsroom.patch(back, Map.of(kind.title, "آخر")).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void revisionsAreListedReadAndRestored(Kind kind) {
        var first = kind.written(newsroom, "أول").live();
        var second = newsroom.after(first, newsroom.patch(first, Map.of(kind.title, "ثان")));

        newsroom.desk()
                .get(first.desk() + "/revisions")
                .then()
                .body("data.number", equalTo(List.of(2, 1)))
                .body("data[1].live", equalTo(true));
        newsroom.desk()
                .get(first.desk() + "/revisions/1")
                .then()
                .statusCode(200)
                .body("number", equalTo(1));
        var restored = newsroom.after(second, newsroom.holding(second).post(first.desk() + "/revisions/1/restore"));
        restored.answer().then().body("headRevision", equalTo(3)).body("label", equalTo("أول"));
        newsroom.desk().get(first.desk() + "/revisions/3").then().body("restoredFrom", equalTo(1));
        newsroom.desk().get(first.desk() + "/revisions/9").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void anAmendMendsWhatIsLiveWhileTheNextEditionIsInWork(Kind kind) {
        var live = kind.written(newsroom, "خطأ مطبعي")
                .with("custom", Map.of("colour", "red"))
                .live();
        var edited = newsroom.after(live, newsroom.patch(live, Map.of("custom", Map.of("colour", "blue"))));

        var amended =
                newsroom.after(edited, newsroom.act(edited, "amend", Map.of("patch", Map.of(kind.title, "بلا خطأ"))));

        amended.answer().then().body("conflicts", empty()).body("hasUnpublishedChanges", equalTo(true));
        given().get(live.path()).then().body(kind.shown, equalTo("بلا خطأ")).body("custom.colour", equalTo("red"));
        amended.answer().then().body("label", equalTo("بلا خطأ")).body("content.custom.colour", equalTo("blue"));
    }

    @ParameterizedTest
    @EnumSource
    void anAmendKeepsWhatTheHeadSaysOtherwiseAndTellsIt(Kind kind) {
        var live = kind.written(newsroom, "أول").live();
        var edited = newsroom.after(live, newsroom.patch(live, Map.of(kind.title, "من المسودة")));

        var amended = newsroom.after(
                edited, newsroom.act(edited, "amend", Map.of("patch", Map.of(kind.title, "من التصحيح"))));

        assertThat(amended.answer().jsonPath().getList("conflicts", String.class))
                .allSatisfy(pointer -> assertThat(pointer).startsWith("/" + kind.title))
                .hasSize(1);
        given().get(live.path()).then().body(kind.shown, equalTo("من التصحيح"));
        amended.answer().then().body("label", equalTo("من المسودة"));
    }

    @ParameterizedTest
    @EnumSource
    void aPutWithAnIdOfOnesOwnCreatesOnce(Kind kind) {
        var id = UUID.randomUUID();
        var writing = kind.written(newsroom, "عنوان");
        var path = "/manage/v1/" + writing.draft().collection() + "/" + id;
        var request = newsroom.desk()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(kind.written(newsroom, "عنوان آخر").content());

        request.put(path).then().statusCode(201).body("id", equalTo(id.toString()));
        request.put(path).then().statusCode(412);
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoCreateTheSameOneDoes(Kind kind) throws Exception {
        var writing = kind.written(newsroom, "عنوان");
        var path = "/manage/v1/" + writing.draft().collection() + "/" + UUID.randomUUID();
        var content = kind.written(newsroom, "عنوان آخر").content();
        var writers = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> write = () -> newsroom.desk()
                    .header("If-None-Match", "*")
                    .contentType("application/json")
                    .body(content)
                    .put(path)
                    .statusCode();
            var answers = writers.invokeAll(Collections.nCopies(6, write));
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 412, 412, 412, 412, 412);
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void ofTwoWhoWriteAtTheSameTimeOneIsRefusedAndNothingIsLost() throws Exception {
        var thing = newsroom.article().draft();
        var writers = Executors.newFixedThreadPool(2);
        try {
            for (var round = 1; round <= 50; round++) {
                var known = thing;
                List<Callable<Response>> writes = List.of(
                        () -> newsroom.patch(known, Map.of("kicker", "واحد")),
                        () -> newsroom.patch(known, Map.of("kicker", "اثنان")));
                var statuses = new ArrayList<Integer>();
                for (var answer : writers.invokeAll(writes)) {
                    statuses.add(answer.get().statusCode());
                }
                assertThat(statuses).as("round " + round).containsExactlyInAnyOrder(200, 412);
                thing = newsroom.latest(thing);
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(thing.version()).isEqualTo(51);
    }

    @ParameterizedTest
    @EnumSource
    void theSlugOfADraftStaysUnknownWhenTheLiveTextIsAmended(Kind kind) {
        var live = kind.written(newsroom, "عنوان معروف").live();
        var slug = kind == Kind.ARTICLE ? (Object) "اندماج-سري" : Map.of("ar", "اندماج-سري");
        var edited = newsroom.after(live, newsroom.patch(live, Map.of("slug", slug)));

        newsroom.act(edited, "amend", Map.of("patch", Map.of("custom", Map.of("mended", true))))
                .then()
                .statusCode(200);

        given().get(live.path()).then().statusCode(200).body("slug", equalTo(live.slug()));
    }

    @Test
    void theHeadlineOfADraftStaysUnknownWhenAnOlderRevisionIsPublished() {
        var section = newsroom.section("دولي").live();
        var article = newsroom.article().headline("زيارة رسمية").in(section).draft();
        var edited = newsroom.after(article, newsroom.patch(article, Map.of("headline", "اندماج سري")));

        newsroom.act(edited, "publish", Map.of("revision", 1)).then().statusCode(200);

        given().get(article.path()).then().statusCode(200).body("slug", equalTo("زيارة-رسمية"));
    }

    @Test
    void theDeskCountsExactlyAsFarAsPagesReach() {
        newsroom.person("سلمى").draft();
        newsroom.desk()
                .get("/manage/v1/people?count=true")
                .then()
                .body("meta.total", equalTo(1))
                .body("meta", not(hasKey("totalAtLeast")));

        transactions.run(() -> session.createNativeMutationQuery("""
                        insert into item (id, kind, stage, archived, version, label, slugs, head_revision, refs, created_at,
                            created_by_id, created_by_name, updated_at, updated_by_id, updated_by_name)
                        select gen_random_uuid(), kind, stage, archived, version, label, slugs, head_revision, refs, created_at,
                            created_by_id, created_by_name, updated_at, updated_by_id, updated_by_name
                        from item, generate_series(1, 10000)""").executeUpdate());

        newsroom.desk()
                .get("/manage/v1/people?count=true")
                .then()
                .body("meta.totalAtLeast", equalTo(10_000))
                .body("meta", not(hasKey("total")));
    }

    @ParameterizedTest
    @EnumSource
    void theNilUuidIsNoIdOfOnesOwn(Kind kind) {
        var writing = kind.written(newsroom, "عنوان");
        var collection = writing.draft().collection();

        newsroom.desk()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(kind.written(newsroom, "عنوان آخر").content())
                .put("/manage/v1/" + collection + "/" + new UUID(0, 0))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].parameter", equalTo("id"));
        newsroom.desk().get("/manage/v1/" + collection).then().body("data", hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void aPublicationIsDatedInOneWay(Kind kind) {
        var draft = kind.written(newsroom, "عنوان").draft();

        newsroom.act(draft, "publish", Map.of("bump", true, "publishedAt", "2024-09-21T18:30:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/publishedAt")));
        newsroom.act(draft, "publish", Map.of("bump", false, "publishedAt", "2024-09-21T18:30:00Z"))
                .then()
                .statusCode(200);
    }

    @Test
    void nothingWasPublishedBeforeTheYear1000() {
        var draft = newsroom.person("قديم جدا").draft();
        newsroom.act(draft, "publish", Map.of("publishedAt", "0001-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/publishedAt")))
                .body("errors.code", equalTo(List.of("out-of-range")));
        newsroom.act(draft, "publish", Map.of("publishedAt", "1000-01-01T00:00:00Z"))
                .then()
                .statusCode(200);
    }

    @Test
    void aLanguageThatTheNewsroomDoesNotWriteIsRefusedInItsLists() {
        for (var path : List.of("items", "articles", "people")) {
            newsroom.desk()
                    .get("/manage/v1/" + path + "?locale=xx")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"))
                    .body("errors.parameter", equalTo(List.of("locale")));
        }
        newsroom.desk().get("/manage/v1/items?locale=ar").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void theOldSlugOfALiveItemLeadsToTheNewOne(Kind kind) {
        var live = kind.written(newsroom, "عنوان").live();
        var slug = kind == Kind.ARTICLE ? (Object) "رابط-جديد" : Map.of("ar", "رابط-جديد");

        newsroom.change(live, Map.of("slug", slug));

        given().redirects()
                .follow(false)
                .get("/v1/" + live.collection() + "/by-slug/" + live.slug() + "?fields=id")
                .then()
                .statusCode(308)
                .header("Location", containsString("?fields=id"));
        given().get("/v1/" + live.collection() + "/by-slug/" + live.slug())
                .then()
                .statusCode(200)
                .body("id", equalTo(live.id()));
    }

    @ParameterizedTest
    @EnumSource
    void aNewSlugInADraftIsNotServedBeforeItIsPublished(Kind kind) {
        var live = kind.written(newsroom, "عنوان").live();
        var slug = kind == Kind.ARTICLE ? (Object) "رابط-سري" : Map.of("ar", "رابط-سري");

        newsroom.patch(live, Map.of("slug", slug)).then().statusCode(200);

        given().get("/v1/" + live.collection() + "/by-slug/رابط-سري").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void twoOfOneTitleGetSlugsOfTheirOwnAndAnExplicitOneIsRefused(Kind kind) {
        kind.written(newsroom, "أنقرة").draft().answer().then().body("slugs.ar", equalTo("أنقرة"));
        kind.written(newsroom, "انقره").draft().answer().then().body("slugs.ar", equalTo("انقره-2"));
        var slug = kind == Kind.ARTICLE ? (Object) "انقرة" : Map.of("ar", "انقرة");

        var refused = kind.written(newsroom, "ثالث").with("slug", slug);

        newsroom.post("/manage/v1/" + collection(kind), refused.content())
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"));
    }

    @ParameterizedTest
    @EnumSource
    void publishedAtStaysAndModifiedAtMovesWithWhatReadersSee(Kind kind) {
        var live = kind.written(newsroom, "عنوان").live();
        String published = live.answer().jsonPath().getString("publishedAt");

        var again = newsroom.publish(live);
        again.answer().then().body("modifiedAt", equalTo(published));
        var minor = newsroom.after(again, newsroom.patch(again, Map.of(kind.title, "عنوان!")));
        minor = newsroom.after(minor, newsroom.act(minor, "publish", Map.of("minor", true)));
        minor.answer().then().body("modifiedAt", equalTo(published));
        var changed = newsroom.change(minor, Map.of(kind.title, "عنوان آخر"));
        changed.answer().then().body("publishedAt", equalTo(published)).body("modifiedAt", not(equalTo(published)));
    }

    @ParameterizedTest
    @EnumSource
    void theDeskFindsItByStatusAndByWhatItNames(Kind kind) {
        var draft = kind.written(newsroom, "عنوان").draft();

        newsroom.desk()
                .get("/manage/v1/" + draft.collection() + "?status=draft")
                .then()
                .body("data.id", equalTo(List.of(draft.id())));
        newsroom.desk()
                .get("/manage/v1/" + draft.collection() + "?status=live")
                .then()
                .body("data.id", not(hasItem(draft.id())));
    }

    @Test
    void aThingNamedInOneLanguageOnlyIsFoundInEveryOther() {
        var person =
                newsroom.person("x").with("name", Map.of("en", "Only English")).live();
        var path = given().get(person.path()).jsonPath().getString("path");

        given().get("/v1/people/by-slug/only-english").then().statusCode(200).body("locale", equalTo("en"));
        given().get("/v1/people/by-slug/only-english?locale=fr").then().statusCode(200);
        given().queryParam("path", path)
                .get("/v1/resolve")
                .then()
                .statusCode(200)
                .body("id", equalTo(person.id()));
    }

    private static String collection(Kind kind) {
        return switch (kind) {
            case ARTICLE -> "articles";
            case SECTION -> "sections";
            case PERSON -> "people";
            case EVENT -> "events";
        };
    }

    private ValidatableResponse deskList(Newsroom.Thing thing, String query) {
        return newsroom.desk().get("/manage/v1/" + thing.collection() + query).then();
    }
}
