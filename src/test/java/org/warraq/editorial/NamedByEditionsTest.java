package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What any edition names that readers see, or may yet see, is in use: else it would go live without it. */
@NewsroomTest
class NamedByEditionsTest {

    private static final Map<String, Object> SCHEDULE = Map.of("publishAt", "2099-01-01T00:00:00Z");
    private static final String WITHOUT = "{\"leadImage\": null, \"byline\": null, \"otherSections\": null}";

    @Inject
    Newsroom newsroom;

    /** An article that names one of each, and what it names. */
    private record Story(Newsroom.Thing article, Newsroom.Thing asset, Newsroom.Thing person, Newsroom.Thing section) {
        List<Newsroom.Thing> named() {
            return List.of(asset, person, section);
        }

        Story now(Newsroom.Thing article) {
            return new Story(article, asset, person, section);
        }
    }

    private Story draft() {
        var asset = newsroom.picture();
        var person = newsroom.person("سناء الكتاني").draft();
        var section = newsroom.section("دولي").draft();
        var article = newsroom.article()
                .in(newsroom.section("الأولى").live())
                .with("leadImage", Map.of("media", asset.id()))
                .by(person)
                .with("otherSections", List.of(section.id()))
                .draft();
        return new Story(article, asset, person, section);
    }

    private Story acted(Story story, String action, Map<String, Object> order) {
        return story.now(newsroom.after(story.article, newsroom.act(story.article, action, order)));
    }

    /** A newer draft names none of them. */
    private Story emptied(Story story) {
        return story.now(newsroom.after(story.article, newsroom.patch(story.article, WITHOUT)));
    }

    private void isInUse(Story story) {
        for (var thing : story.named()) {
            newsroom.delete(thing)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("in-use"))
                    .body("usedBy.id", contains(story.article.id()));
        }
        newsroom.desk().get("/manage/v1/media?unused=true").then().body("data", empty());
    }

    private void isFree(Story story) {
        newsroom.desk().get("/manage/v1/media?unused=true").then().body("data.id", hasItem(story.asset.id()));
        for (var thing : story.named()) {
            newsroom.delete(thing).then().statusCode(204);
        }
    }

    @Test
    void whatIsScheduledKeepsWhatItNames() {
        var story = emptied(acted(draft(), "schedule", SCHEDULE));
        isInUse(story);
        isFree(acted(story, "unschedule", null));
    }

    @Test
    void whatIsApprovedKeepsWhatItNames() {
        isInUse(emptied(acted(acted(draft(), "submit", null), "approve", null)));
    }

    @Test
    void anEditionThatIsPinnedLaterNamesWhatItNames() {
        var story = emptied(draft());
        var order = Map.<String, Object>of("publishAt", "2099-01-01T00:00:00Z", "revision", 1);
        isInUse(acted(story, "schedule", order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "archive"})
    void whatEndsTheScheduleLetsGo(String action) {
        isFree(acted(emptied(acted(draft(), "schedule", SCHEDULE)), action, null));
    }

    @Test
    void whatIsMendedMeanwhileKeepsWhatTheScheduledEditionNames() {
        var story = draft();
        var live = newsroom.article().in(newsroom.section("ثقافة").live()).live();
        var added = Map.of(
                "leadImage", Map.of("media", story.asset.id()),
                "byline", List.of(Map.of("person", story.person.id(), "role", "author")),
                "otherSections", List.of(story.section.id()));
        newsroom.delete(story.article).then().statusCode(204);
        var scheduled = acted(story.now(newsroom.after(live, newsroom.patch(live, added))), "schedule", SCHEDULE);
        var amended = acted(emptied(scheduled), "amend", Map.of("patch", Map.of("headline", "زيارة أخرى")));
        isInUse(amended);
        isFree(acted(amended, "unschedule", null));
    }

    @Test
    void nothingIsReadForASaveWhereNoOtherEditionIsToCome() {
        assertThat(new Standing("draft", 2, null, null, null).beside()).isEmpty();
        assertThat(new Standing("draft", 1, 1, 1, 1).beside()).isEmpty();
        assertThat(new Standing("draft", 3, 2, 2, null).beside()).containsExactly(2);
        assertThat(new Standing("draft", 3, 2, 1, 1).beside()).containsExactly(2, 1);
        assertThat(new Standing("draft", 5, 2, 3, 4).beside()).containsExactly(2, 4, 3);
    }
}
