package org.warraq.articles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.warraq.app.NewsroomTest;
import org.warraq.editorial.ConsistencyCheck;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * Many editors publish, amend, correct, schedule, rename, move, withdraw, kill, revive and merge at once, some beside an edition in
 * work; afterwards every text is what it would be if made afresh.
 */
@NewsroomTest
class HammerTest {

    private static final int EDITORS = 8;
    private static final int ACTS = 60;

    @Inject
    WritingDesk desk;

    @Inject
    ConsistencyCheck consistency;

    private final List<UUID> sections = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> events = new ArrayList<>();
    private final List<UUID> tags = new ArrayList<>();
    private final List<UUID> articles = new ArrayList<>();

    @Test
    void everyTextIsRightAfterEditorsCrossed() throws Exception {
        fill(new Random(1));
        var pool = Executors.newFixedThreadPool(EDITORS);
        var editors = new ArrayList<Future<?>>();
        for (var number = 0; number < EDITORS; number++) {
            var random = new Random(100 + number);
            editors.add(pool.submit(() -> edit(random)));
        }
        for (var editor : editors) {
            editor.get();
        }
        pool.shutdown();
        consistency.settle();

        assertThat(consistency.differences()).isEmpty();
    }

    private void fill(Random random) {
        for (var number = 0; number < 6; number++) {
            var parent = number < 2 ? "" : ", 'parent': '" + sections.get(number % 2) + "'";
            sections.add(desk.live(
                    "section",
                    "{'name': {'ar': 'قسم " + number + "', 'fr': 'Rubrique " + number + "'}" + parent + "}"));
        }
        for (var number = 0; number < 10; number++) {
            people.add(desk.live("person", "{'name': 'شخص " + number + "'}"));
            tags.add(desk.tag("وسم " + number));
            events.add(desk.live(
                    "event",
                    "{'name': 'حدث " + number + "', 'start': {'date': '2024-09-19'}, 'participants': [{'person': '"
                            + people.get(number) + "'}]}"));
        }
        for (var number = 0; number < 24; number++) {
            articles.add(desk.live("article", article(random, number)));
        }
    }

    private String article(Random random, int number) {
        var translation = number % 4 == 3 ? ", 'translationOf': '" + articles.get(number - 1) + "'" : "";
        return "{'locale': '" + (number % 4 == 3 ? "fr" : "ar") + "', 'headline': 'خبر " + number + "', 'section': '"
                + any(sections, random) + "', 'otherSections': ['" + any(sections, random)
                + "'], 'byline': [{'person': '"
                + any(people, random) + "'}], 'events': ['" + any(events, random) + "'], 'tags': ['" + any(tags, random)
                + "'], 'body': [{'_type': 'block', 'children': [{'_type': 'span', 'text': 'ذكر', 'marks': ['m']}],"
                + " 'markDefs': [{'_type': 'mention', '_key': 'm', 'item': '" + any(people, random) + "'}]}"
                + (articles.isEmpty() ? "" : ", {'_type': 'reference', 'item': '" + any(articles, random) + "'}") + "]"
                + translation + "}";
    }

    private void edit(Random random) {
        for (var act = 0; act < ACTS; act++) {
            try {
                act(random);
            } catch (ApiException refused) {
                // Others came first: withdrawn twice, or a section that articles stand in. Anything else is a fault.
                assertThat(refused.type())
                        .isIn(
                                ProblemType.INVALID_TRANSITION,
                                ProblemType.IN_USE,
                                ProblemType.REFERENCE_NOT_LIVE,
                                ProblemType.CONFLICT,
                                ProblemType.WITHDRAWN_FOR_GOOD,
                                ProblemType.NOT_FOUND,
                                ProblemType.VERSION_CONFLICT,
                                ProblemType.VALIDATION_FAILED);
            }
        }
    }

    private void act(Random random) {
        var name = "اسم " + random.nextInt(1_000);
        switch (random.nextInt(22)) {
            case 0 -> desk.publish("person", any(people, random), "{'name': '" + name + "'}");
            case 1 -> desk.withdraw("person", any(people, random));
            case 2 -> desk.republish("person", any(people, random));
            case 3 -> desk.publish("event", any(events, random), "{'name': '" + name + "'}");
            case 4 -> desk.withdraw("event", any(events, random));
            case 5 -> desk.renameTag(any(tags, random), name + " " + random.nextInt());
            case 6 ->
                desk.publish(
                        "section",
                        sections.get(2 + random.nextInt(4)),
                        "{'name': {'ar': '" + name + "'}, 'parent': '" + any(sections, random) + "'}");
            case 7 -> desk.withdraw("article", any(articles, random));
            case 8 -> desk.save("person", any(people, random), "{'isAuthor': " + random.nextBoolean() + "}");
            case 9 -> desk.amend("person", any(people, random), "{'name': '" + name + "'}");
            case 10 -> desk.save("article", any(articles, random), "{'standfirst': '" + name + "'}");
            case 11 -> desk.amend("article", any(articles, random), "{'kicker': '" + name + "'}");
            case 12 -> desk.kill("article", any(articles, random));
            case 13 -> desk.revive("article", any(articles, random));
            case 14 -> desk.schedule("person", any(people, random));
            case 15 -> desk.schedule("article", any(articles, random));
            case 16 -> merge(random);
            case 17 -> desk.correct(any(articles, random), name);
            case 18 -> scheduleAndGoOn(any(people, random), name);
            default ->
                desk.publish(
                        "article",
                        any(articles, random),
                        "{'headline': '" + name + "', 'section': '" + any(sections, random) + "'}");
        }
    }

    /** So that what is scheduled, what is in work and what is live are three editions. */
    private void scheduleAndGoOn(UUID person, String name) {
        desk.save("person", person, "{'isAuthor': true}");
        desk.schedule("person", person);
        desk.save("person", person, "{'name': '" + name + "'}");
    }

    /** Seldom enough that something is left to merge into. */
    private void merge(Random random) {
        switch (random.nextInt(8)) {
            case 0, 1 -> desk.mergePerson(any(people, random), any(people, random));
            case 2 -> desk.mergeEvent(any(events, random), any(events, random));
            case 3 -> desk.mergeTag(any(tags, random), any(tags, random));
            case 4 -> desk.mergeSection(sections.get(2 + random.nextInt(4)), any(sections, random));
            default -> desk.submit("person", any(people, random));
        }
    }

    private static UUID any(List<UUID> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }
}
