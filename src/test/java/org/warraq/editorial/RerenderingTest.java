package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What happens to stored texts when a release renders in another shape. */
@NewsroomTest
class RerenderingTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Rerendering rerendering;

    @Inject
    ViewVersion version;

    @Inject
    ChangeLog log;

    @Inject
    ConsistencyCheck consistency;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    private int own;

    @BeforeEach
    void remember() {
        own = version.ordinal();
    }

    @AfterEach
    void goBack() {
        version.use(own);
        transactions.run(() -> session.createNativeMutationQuery("delete from view_version where ordinal > :own")
                .setParameter("own", own)
                .executeUpdate());
    }

    @Test
    void aLaterReleaseRendersEverythingAgainWithoutChangesAndRenewsTheGeneration() throws Exception {
        var section = newsroom.section("دولي").live();
        var article = newsroom.article().in(section).live();
        consistency.settle();
        tamper();
        var generation = transactions.call(log::generation);
        var head = transactions.call(log::head);

        version.use(version.register("a later shape"));
        rerendering.all();

        given().get(article.path()).then().statusCode(200).body("section.name", equalTo("دولي"));
        assertThat(consistency.differences()).isEmpty();
        assertThat(transactions.call(log::head)).isEqualTo(head);
        assertThat(transactions.call(log::generation)).isNotEqualTo(generation);
        assertThat(transactions.call(version::complete)).isTrue();
    }

    @Test
    void whatAnEarlierReleasePublishesIsServedAtOnceAndPutIntoTheNewShape() {
        var section = newsroom.section("دولي").live();
        var later = version.register("a later shape");

        version.use(own);
        newsroom.change(section, Map.of("name", "عالم"));
        given().get(section.path()).then().body("name", equalTo("عالم"));
        version.use(later);
        rerendering.catchUp();

        assertThat(shapes()).containsExactly(later);
        given().get(section.path()).then().body("name", equalTo("عالم"));
    }

    @Test
    void theReleaseThatStartedLastIsTheNewestAlsoWhenItIsAnEarlierOne() {
        var later = version.register("a later shape");
        var back = version.register("an earlier shape");
        version.register("a later shape");

        assertThat(version.register("an earlier shape")).isGreaterThan(back).isGreaterThan(later);
    }

    private List<Integer> shapes() {
        return transactions.call(
                () -> session.createNativeQuery("select distinct view_ordinal from rendering", Integer.class)
                        .getResultList());
    }

    /** As an earlier release with another card would have left them. */
    private void tamper() {
        transactions.run(() -> session.createNativeMutationQuery(
                        "update rendering set card = replace(card, 'دولي', 'قديم'), document = replace(document, 'دولي', 'قديم'), card_hash = '-', document_hash = '-'")
                .executeUpdate());
    }
}
