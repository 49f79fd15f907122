package org.warraq.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warraq.app.TestDatabase;
import org.warraq.editorial.ConsistencyCheck;

/** Whatever shows a thing follows it when it changes. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DependentsTest {

    @Inject
    WritingDesk desk;

    @Inject
    ConsistencyCheck consistency;

    @Test
    void aPersonRenamedIsRenamedInEveryArticle() {
        var section = desk.live("section", "{'name': 'دولي'}");
        var author = desk.live("person", "{'name': 'سلمى العلوي'}");
        var articles = Stream.of("الأول", "الثاني", "الثالث")
                .map(headline -> article(section, headline, "'byline': [{'person': '" + author + "'}]"))
                .toList();

        var answer = desk.publish("person", author, "{'name': 'سلمى الإدريسي'}");

        assertThat(answer.pendingDependents()).isZero();
        assertThat(articles)
                .allSatisfy(id -> assertThat(
                                document(id).at("/byline/0/person/name").asText())
                        .isEqualTo("سلمى الإدريسي"));
    }

    @Test
    void aTagRenamedIsRenamedInEveryArticle() {
        var tag = desk.tag("أمن قديم");
        var article = article(desk.live("section", "{'name': 'وطني'}"), "مقال بوسم", "'tags': ['" + tag + "']");

        desk.renameTag(tag, "أمن جديد");

        assertThat(document(article).at("/tags/0/name").asText()).isEqualTo("أمن جديد");
    }

    @Test
    void anEventWithdrawnLeavesNoTraceAndComesBackWithItsLife() {
        var event = desk.live("event", "{'name': 'معرض عابر', 'start': {'date': '2024-09-19'}}");
        var article = article(
                desk.live("section", "{'name': 'اقتصاد'}"),
                "مقال عن المعرض",
                "'events': ['" + event
                        + "'], 'body': [{'_type': 'block', 'children': [{'_type': 'span', 'text': 'في '},"
                        + "{'_type': 'span', 'text': 'المعرض', 'marks': ['m']}],"
                        + "'markDefs': [{'_type': 'mention', '_key': 'm', 'item': '" + event + "'}]},"
                        + "{'_type': 'reference', 'item': '" + event + "'}]");
        assertThat(document(article).toString()).contains(event.toString());

        desk.withdraw("event", event);

        assertThat(document(article).toString())
                .doesNotContain(event.toString())
                .contains("المعرض");
        assertThat(document(article).at("/events")).isEmpty();

        desk.republish("event", event);

        assertThat(document(article).at("/events/0/id").asText()).isEqualTo(event.toString());
    }

    @Test
    void aRootSectionRenamedMovesThePathsAndAncestorsOfItsGrandchildren() {
        var root = desk.live("section", "{'name': 'جذر', 'slug': {'ar': 'جذر'}}");
        var child = desk.live("section", "{'name': 'فرع', 'parent': '" + root + "'}");
        var grandchild = desk.live("section", "{'name': 'غصن', 'parent': '" + child + "'}");
        var article = article(grandchild, "ورقة", "'genre': 'news'");

        desk.publish("section", root, "{'name': 'أصل', 'slug': {'ar': 'أصل'}}");

        assertThat(document(grandchild).at("/path").asText()).isEqualTo("/ar/أصل/فرع/غصن");
        assertThat(document(grandchild).at("/ancestors/0/name").asText()).isEqualTo("أصل");
        assertThat(document(article).at("/sectionAncestors/0/name").asText()).isEqualTo("أصل");
        assertThat(document(article).at("/section/path").asText()).isEqualTo("/ar/أصل/فرع/غصن");
    }

    @Test
    void aTranslationPublishedShowsInTheOriginal() {
        var section = desk.live("section", "{'name': {'ar': 'ثقافة', 'fr': 'Culture'}}");
        var original = article(section, "الأصل", "'genre': 'news'");

        var translation = desk.live(
                "article",
                "{'locale': 'fr', 'headline': 'La traduction', 'section': '" + section + "', 'translationOf': '"
                        + original + "'}");

        assertThat(document(original).at("/translations/0/id").asText()).isEqualTo(translation.toString());
        assertThat(desk.document(translation, "fr").at("/translations/0/locale").asText())
                .isEqualTo("ar");
    }

    @Test
    void fiveHundredArticlesFollowAPersonRenamed() throws Exception {
        var section = desk.live("section", "{'name': 'أرشيف'}");
        var author = desk.live("person", "{'name': 'كاتب غزير'}");
        var pool = Executors.newFixedThreadPool(4);
        var writing = IntStream.range(0, 500)
                .mapToObj(number -> pool.submit(
                        () -> article(section, "مقال رقم " + number, "'byline': [{'person': '" + author + "'}]")))
                .toList();
        var articles = new java.util.ArrayList<UUID>();
        for (var one : writing) {
            articles.add(one.get());
        }
        pool.shutdown();

        desk.publish("person", author, "{'name': 'كاتب نشيط'}");
        consistency.settle();

        assertThat(articles)
                .allSatisfy(id -> assertThat(
                                document(id).at("/byline/0/person/name").asText())
                        .isEqualTo("كاتب نشيط"));
    }

    private UUID article(UUID section, String headline, String more) {
        return desk.live(
                "article",
                "{'locale': 'ar', 'headline': '" + headline + "', 'section': '" + section + "', " + more + "}");
    }

    private JsonNode document(UUID id) {
        return desk.document(id, "ar");
    }
}
