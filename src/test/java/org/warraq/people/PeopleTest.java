package org.warraq.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warraq.app.TestDatabase;
import org.warraq.editorial.Transactions;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PeopleTest {

    private static final String HAMMOUCHI = """
            {"name": {"ar": "عبد اللطيف حموشي", "fr": "Abdellatif Hammouchi"},
             "sortName": {"ar": "حموشي، عبد اللطيف"},
             "aliases": [{"value": "Abd al-Latif Hammushi", "locale": "en", "kind": "transliteration"}, {"value": "الحموشي"}],
             "positions": [
               {"title": {"ar": "المدير العام للأمن الوطني", "fr": "Directeur général de la Sûreté nationale"},
                "organisation": {"ar": "المديرية العامة للأمن الوطني"}, "from": "2015-05-15"},
               {"title": {"ar": "المدير العام لمراقبة التراب الوطني"}, "from": "2005-12-15", "to": "2015-05-14"}],
             "biography": {"ar": "مسؤول أمني مغربي."},
             "sameAs": ["https://fr.wikipedia.org/wiki/Abdellatif_Hammouchi"]}""";

    @Inject
    PostsHeld postsHeld;

    @Inject
    Transactions transactions;

    @Test
    void aPersonIsReadWholeInOneLanguage() {
        var id = live(HAMMOUCHI);

        given().get("/v1/people/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("person"))
                .body("locale", equalTo("ar"))
                .body("direction", equalTo("rtl"))
                .body("name", equalTo("عبد اللطيف حموشي"))
                .body("sortName", equalTo("حموشي، عبد اللطيف"))
                .body("aliases.kind", contains("transliteration", "alias"))
                .body("positions.title", contains("المدير العام للأمن الوطني", "المدير العام لمراقبة التراب الوطني"))
                .body("positions[0].organisation", equalTo("المديرية العامة للأمن الوطني"))
                .body("positions[0]", not(hasKey("to")))
                .body("positions[1].to", equalTo("2015-05-14"))
                .body("biography", equalTo("مسؤول أمني مغربي."))
                .body("isAuthor", equalTo(false))
                .body("links.articles", equalTo("/v1/articles?person=" + id));
    }

    @Test
    void whatIsNotWrittenInALanguageIsNotBorrowedFromAnother() {
        var id = live(HAMMOUCHI);

        given().get("/v1/people/" + id + "?locale=fr")
                .then()
                .statusCode(200)
                .body("locale", equalTo("fr"))
                .body("direction", equalTo("ltr"))
                .body("name", equalTo("Abdellatif Hammouchi"))
                .body("$", not(hasKey("biography")))
                .body("positions.locale", contains("fr", "ar"))
                .body("positions.direction", contains("ltr", "rtl"))
                .body("positions[0].title", equalTo("Directeur général de la Sûreté nationale"))
                .body("positions[0]", not(hasKey("organisation")));
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        var id = live(HAMMOUCHI);

        var content = managed().get("/manage/v1/people/" + id).then().extract().jsonPath();
        var written = new JsonPath(HAMMOUCHI);

        assertThat(content.<Object>get("content.name")).isEqualTo(written.get("name"));
        assertThat(content.<Object>get("content.positions")).isEqualTo(written.get("positions"));
        assertThat(content.<Object>get("content.isAuthor")).isEqualTo(false);
        assertThat(content.<Object>get("content.aliases[1].kind")).isEqualTo("alias");
    }

    @Test
    void aDraftIsNobodyToThePublic() {
        var id = draft("{\"name\": \"لم تنشر بعد\"}");

        given().get("/v1/people/" + id).then().statusCode(404);
        given().get("/v1/people?ids=" + id).then().statusCode(200).body("data", empty());
    }

    @Test
    void aPersonWithdrawnLeavesTheLists() {
        var id = live("{\"name\": \"عمر الزاهي\", \"isAuthor\": true}");
        assertThat(listed("author=true")).contains(id);

        managed()
                .header("If-Match", version(id))
                .body("{\"reason\": \"طلب صاحب الاسم\"}")
                .post("/manage/v1/people/" + id + "/actions/withdraw")
                .then()
                .statusCode(200);

        assertThat(listed("author=true")).doesNotContain(id);
        given().get("/v1/people/" + id).then().statusCode(410);
    }

    @Test
    void peopleComeByNameWithoutTheArticle() {
        var yaqubi = live("{\"name\": \"اليعقوبي\"}");
        var baraka = live("{\"name\": \"البركة\"}");
        var tazi = live("{\"name\": \"تازي\"}");
        var latin = live("{\"name\": {\"fr\": \"Aalto\"}}");

        assertThat(listed("sort=name")).containsSubsequence(baraka, tazi, yaqubi, latin);
        assertThat(listed("sort=name&locale=fr")).containsSubsequence(latin, baraka, tazi, yaqubi);
    }

    @Test
    void anInitialFindsNamesHoweverTheirFirstLetterIsWritten() {
        var ahmed = live("{\"name\": \"أحمد الظاهري\"}");
        var ibrahim = live("{\"name\": \"إبراهيم الظاهري\"}");
        var dhahiri = live("{\"name\": \"أحمد الظاهري\", \"sortName\": \"الظاهري، أحمد\"}");

        assertThat(listed("initial=ا")).contains(ahmed, ibrahim).doesNotContain(dhahiri);
        assertThat(listed("initial=إ")).isEqualTo(listed("initial=ا"));
        assertThat(listed("initial=ظ")).contains(dhahiri).doesNotContain(ahmed);
        given().get("/v1/people?initial=اح").then().statusCode(400).body("errors.parameter", contains("initial"));
        given().get("/v1/people?initial=-").then().statusCode(400);
    }

    @Test
    void authorsAreToldFromThoseWhoAreWrittenAbout() {
        var author = live("{\"name\": \"هند الفاسي\", \"isAuthor\": true}");
        var minister = live("{\"name\": \"هند الرباطي\"}");

        assertThat(listed("author=true")).contains(author).doesNotContain(minister);
        assertThat(listed("author=false")).contains(minister).doesNotContain(author);
        assertThat(listed("author=true&initial=ه")).contains(author).doesNotContain(minister);
    }

    @Test
    void whoBecomesAnAuthorIsListedAsOne() {
        var id = live("{\"name\": \"نور السوسي\"}");

        given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", version(id))
                .body("{\"isAuthor\": true}")
                .patch("/manage/v1/people/" + id + "?publish=true")
                .then()
                .statusCode(200)
                .body("content.isAuthor", equalTo(true));

        assertThat(listed("author=true")).contains(id);
        given().get("/v1/people/" + id).then().body("isAuthor", equalTo(true));
    }

    @Test
    void peopleAskedForByIdComeInTheOrderAskedFor() {
        var one = live("{\"name\": \"باء\"}");
        var two = live("{\"name\": \"ألف\"}");
        var unknown = UUID.randomUUID();

        given().get("/v1/people?ids=%s,%s,%s".formatted(one, unknown, two))
                .then()
                .body("data.id", contains(one, two));
        given().get("/v1/people?sort=name&ids=%s,%s".formatted(one, two)).then().body("data.id", contains(two, one));
        var next = given().get("/v1/people?limit=1&ids=%s,%s,%s".formatted(unknown, one, two))
                .then()
                .body("data.id", contains(one))
                .extract()
                .<String>path("meta.nextCursor");
        given().get("/v1/people?limit=1&ids=%s,%s,%s&cursor=%s".formatted(unknown, one, two, next))
                .then()
                .body("data.id", contains(two))
                .body("meta.nextCursor", nullValue());
    }

    @Test
    void aPersonIsFoundByEachLanguagesSlugAndByTheOldOne() {
        var name = "نعيمة " + UUID.randomUUID();
        var id = live("{\"name\": {\"ar\": \"%s\", \"fr\": \"Naïma %s\"}}".formatted(name, UUID.randomUUID()));
        var slugs = managed().get("/manage/v1/people/" + id).then().extract().jsonPath();
        String arabic = slugs.get("slugs.ar");

        given().get("/v1/people/by-slug/" + arabic).then().statusCode(200).body("id", equalTo(id));
        given().get("/v1/people/by-slug/" + slugs.get("slugs.fr") + "?locale=fr")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", version(id))
                .body("{\"slug\": {\"ar\": \"نعيمة-%s\"}}".formatted(UUID.randomUUID()))
                .patch("/manage/v1/people/" + id + "?publish=true")
                .then()
                .statusCode(200);
        given().redirects()
                .follow(false)
                .get("/v1/people/by-slug/" + arabic)
                .then()
                .statusCode(308);
    }

    @Test
    void everythingWrongWithAPersonIsSaidAtOnce() {
        managed()
                .body("""
                        {"email": "a@example.org",
                         "aliases": [{"value": "x", "kind": "stage-name"}, {"locale": "fr"}],
                         "positions": [{"title": "وزير", "from": "2024-02-01", "to": "2024-01-01"}, {"title": "وزير", "from": "2024"}],
                         "sameAs": ["http://example.org"]}""")
                .post("/manage/v1/people")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/email",
                                "/aliases/0/kind",
                                "/aliases/1/value",
                                "/positions/0/to",
                                "/positions/1/from",
                                "/sameAs/0"));
    }

    @Test
    void thePostHeldOnADayIsKnownForManyAtOnceFromTheirNewestRevision() {
        var hammouchi = UUID.fromString(live(HAMMOUCHI));
        var draft = UUID.fromString(draft("{\"name\": \"منير\", \"positions\": [{\"title\": \"والي أنطاليا\"}]}"));
        var people = List.of(hammouchi, draft, UUID.randomUUID());

        assertThat(transactions.call(() -> postsHeld.titles(people, "ar", LocalDate.of(2010, 1, 1))))
                .containsEntry(hammouchi, "المدير العام لمراقبة التراب الوطني")
                .containsEntry(draft, "والي أنطاليا")
                .hasSize(2);
        assertThat(transactions.call(() -> postsHeld.titles(people, "fr", LocalDate.of(2024, 9, 19))))
                .containsOnlyKeys(hammouchi)
                .containsValue("Directeur général de la Sûreté nationale");
        assertThat(transactions.call(() -> postsHeld.titles(people, "fr", LocalDate.of(2010, 1, 1))))
                .isEmpty();
    }

    private static List<String> listed(String query) {
        var ids = Stream.<String>builder();
        String cursor = null;
        do {
            var page = (cursor == null ? given() : given().queryParam("cursor", cursor))
                    .get("/v1/people?limit=100&" + query)
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<String>>path("data.id").forEach(ids);
            cursor = page.path("meta.nextCursor");
        } while (cursor != null);
        return ids.build().toList();
    }

    private static String live(String content) {
        return managed()
                .body(content)
                .post("/manage/v1/people?publish=true")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String draft(String content) {
        return managed()
                .body(content)
                .post("/manage/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String version(String id) {
        return managed().get("/manage/v1/people/" + id).then().extract().header("ETag");
    }

    private static RequestSpecification managed() {
        return given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)
                .contentType("application/json");
    }
}
