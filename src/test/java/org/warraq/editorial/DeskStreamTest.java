package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What one desk does, another sees. */
@NewsroomTest
class DeskStreamTest {

    @Inject
    Newsroom newsroom;

    @Inject
    ChangeLog log;

    @TestHTTPResource("/manage/v1/stream")
    URI stream;

    @Test
    void whatIsDoneIsSeenByWhoeverListens() throws Exception {
        try (var ear = new Ear(stream, null)) {
            ear.next("start");

            var draft = newsroom.person("سناء الكتاني").draft();

            var created = ear.next("item").data();
            assertThat(created.getString("action")).isEqualTo("created");
            assertThat(created.getString("id")).isEqualTo(draft.id());
            assertThat(created.getString("by.id")).isEqualTo("admin");
            assertThat(created.getString("item.label")).isEqualTo("سناء الكتاني");
            assertThat(created.getString("item.status")).isEqualTo("draft");
            assertThat(created.getList("item.allowedActions")).contains("save", "publish", "assign");

            newsroom.publish(draft);

            var published = ear.next("item").data();
            assertThat(published.getString("action")).isEqualTo("published");
            assertThat(published.getString("item.status")).isEqualTo("live");
            assertThat(published.getLong("item.version")).isEqualTo(2);
        }
    }

    @Test
    void whoHasSomethingOpenIsSeen() throws Exception {
        var draft = newsroom.person("مفتوح").draft();
        log.stamp();
        try (var ear = new Ear(stream, null)) {
            ear.next("start");

            newsroom.desk().put(draft.desk() + "/editing").then().statusCode(200);
            assertThat(ear.next("item").data().getString("item.editing.by.id")).isEqualTo("admin");

            newsroom.desk().delete(draft.desk() + "/editing").then().statusCode(204);
            var left = ear.next("item").data();
            assertThat(left.getString("action")).isEqualTo("editing");
            assertThat(left.getMap("item")).doesNotContainKey("editing");
        }
    }

    @Test
    void whatIsDeletedIsNoMore() throws Exception {
        var draft = newsroom.person("عابر").draft();
        log.stamp();
        try (var ear = new Ear(stream, null)) {
            ear.next("start");

            newsroom.delete(draft).then().statusCode(204);

            var deleted = ear.next("item").data();
            assertThat(deleted.getString("action")).isEqualTo("deleted");
            assertThat(deleted.getMap("")).doesNotContainKey("item");
        }
    }

    @Test
    void whoComesBackIsToldWhatTheyMissed() throws Exception {
        String heard;
        try (var ear = new Ear(stream, null)) {
            ear.next("start");
            newsroom.person("الأول").draft();
            heard = ear.next("item").id();
        }
        newsroom.person("الثاني").draft();
        newsroom.person("الثالث").draft();
        log.stamp();

        try (var ear = new Ear(stream, heard)) {
            assertThat(ear.next("item").data().getString("item.label")).isEqualTo("الثاني");
            var last = ear.next("item");
            assertThat(last.data().getString("item.label")).isEqualTo("الثالث");
            assertThat(ear.next("start").id()).isEqualTo(last.id());

            newsroom.person("الرابع").draft();
            assertThat(ear.next("item").data().getString("item.label")).isEqualTo("الرابع");
        }
    }

    @Test
    void whoNamesAnIdThatNobodyGaveBeginsAnew() throws Exception {
        newsroom.person("سابق").draft();
        log.stamp();
        for (var id : new String[] {"1", "00000000-1", "غير", "ffffffff-99999999999999999999"}) {
            try (var ear = new Ear(stream, id.equals("غير") ? "no-id" : id)) {
                ear.next("reset");
                newsroom.person(id).draft();
                assertThat(ear.next("item").data().getString("item.label")).isEqualTo(id);
            }
        }
    }

    @Test
    void whoListensIsToldWhenTheLogBeginsAnew() throws Exception {
        try (var ear = new Ear(stream, null)) {
            var before = ear.next("start").id();

            newsroom.reset();
            var after = ear.next("reset").id();
            assertThat(after.substring(0, 8)).isNotEqualTo(before.substring(0, 8));

            newsroom.person("من جديد").draft();
            assertThat(ear.next("item").data().getString("item.label")).isEqualTo("من جديد");
        }
    }

    @Test
    void whatFollowsFromAChangeIsNotTold() throws Exception {
        var section = newsroom.section("دولي").live();
        newsroom.article().in(section).live();
        log.stamp();
        try (var ear = new Ear(stream, null)) {
            ear.next("start");

            newsroom.change(section, Map.of("name", Map.of("ar", "العالم")));
            newsroom.person("علامة").draft();

            assertThat(ear.next("item").data().getString("action")).isEqualTo("saved");
            assertThat(ear.next("item").data().getString("action")).isEqualTo("updated");
            assertThat(ear.next("item").data().getString("item.label")).isEqualTo("علامة");
        }
    }

    @Test
    void whatStandsOutsideTheLimitsOfATokenIsNotTold() throws Exception {
        var sport = newsroom.section("رياضة").live();
        var politics = newsroom.section("سياسة").live();
        var editor = newsroom.token(
                Map.of("name", "رياضة", "role", "editor", "limits", Map.of("sections", List.of(sport.id()))));
        log.stamp();
        try (var ear = new Ear(stream, null, editor.answer().path("token"))) {
            var begun = ear.next("start").id();
            newsroom.delete(newsroom.article().in(politics).draft()).then().statusCode(204);
            newsroom.article().in(politics).live();
            var inside = newsroom.article().in(sport).live();

            var heard = ear.next("item").data();
            assertThat(heard.getString("id")).isEqualTo(inside.id());
            assertThat(heard.getList("item.allowedActions")).contains("save").doesNotContain("publish");

            try (var again = new Ear(stream, begun, editor.answer().path("token"))) {
                assertThat(again.next("item").data().getString("id")).isEqualTo(inside.id());
            }
        }
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        var reader = newsroom.token("reader");
        try (var ear = new Ear(stream, null, reader.answer().path("token"))) {
            ear.next("start");
            assertThat(ear.nextComment()).startsWith(":");

            newsroom.delete(reader).then().statusCode(204);

            ear.ended();
        }
    }

    @Test
    void aStreamGivesSignsOfLifeAndIsNotHeldBackOnTheWay() throws Exception {
        try (var ear = new Ear(stream, null)) {
            assertThat(ear.header("Content-Type")).startsWith("text/event-stream");
            assertThat(ear.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(ear.header("Cache-Control")).contains("no-store");
            assertThat(ear.nextComment()).startsWith(":");
            assertThat(ear.nextComment()).startsWith(":");
        }
    }

    @Test
    void whoComesToAFullHouseComesBackLater() throws Exception {
        var ears = new ArrayList<Ear>();
        try {
            while (ears.size() < 5) {
                ears.add(opened());
            }
            newsroom.desk()
                    .get("/manage/v1/stream")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .body("code", equalTo("unavailable"));
        } finally {
            ears.forEach(Ear::close);
        }
        opened().close();
    }

    /** As soon as those of before are known to have gone. */
    private Ear opened() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return new Ear(stream, null);
            } catch (AssertionError full) {
                if (Instant.now().isAfter(deadline)) {
                    throw full;
                }
            }
        }
    }
}
