package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;

/** What releases without the desk's index have saved is found after the upgrade. */
@NewsroomTest
class DeskIndexingTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    @Inject
    DeskIndex index;

    @Inject
    DeskIndexing indexing;

    @Test
    void whatAnEarlierReleaseSavedIsFoundByItsLabelAndThenByItsWords() {
        var draft = newsroom.article().headline("زيارة").paragraph("صفقة").draft();
        forgetWords();
        indexing.begin();
        assertThat(found("زيار")).containsExactly(draft.id());
        assertThat(found("صفقة")).isEmpty();

        indexing.all();

        assertThat(found("صفقة")).containsExactly(draft.id());
        assertThat(outdated(draft)).isEmpty();
    }

    @Test
    void whatAnEarlierReleaseSavesBesideThisOneIsWrittenAnew() {
        var draft = newsroom.article().paragraph("صفقة").draft();
        newsroom.after(draft, newsroom.patch(draft, Map.of("kicker", "اتفاق")));
        transactions.run(
                () -> session.createNativeMutationQuery("update desk_entry set revision = 1, hash = '', words = ''")
                        .executeUpdate());
        assertThat(outdated(draft)).hasSize(1);

        indexing.all();

        assertThat(found("اتفاق")).containsExactly(draft.id());
    }

    @Test
    void whatCannotBeReadKeepsNothingElseFromBeingFound() {
        var broken = newsroom.article().paragraph("صفقة").draft();
        var whole = newsroom.article().paragraph("صفقة").draft();
        transactions.run(() -> session.createNativeMutationQuery(
                        "update revision set content = '{\"locale\": []}' where item = :id")
                .setParameter("id", UUID.fromString(broken.id()))
                .executeUpdate());
        forgetWords();

        indexing.all();

        assertThat(found("صفقة")).containsExactly(whole.id());
    }

    private void forgetWords() {
        transactions.run(() ->
                session.createNativeMutationQuery("delete from desk_entry").executeUpdate());
    }

    private List<UUID> outdated(Thing thing) {
        return transactions.call(() -> index.outdated(List.of(UUID.fromString(thing.id()))));
    }

    private List<String> found(String question) {
        var answer = newsroom.desk().queryParam("q", question).get("/manage/v1/items");
        answer.then().statusCode(200);
        return answer.path("data.id");
    }
}
