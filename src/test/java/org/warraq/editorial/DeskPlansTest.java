package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** Among 100,000 items, a page of the desk's list is found without reading the archive. */
@NewsroomTest(kept = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPlansTest {

    /** Of 8 KB. The table has some 5,000, and every index some hundreds. */
    private static final int BLOCKS_OF_A_PAGE = 700;

    /** Twelve numbers of up to 10,000 rows; the whole table for each of them would be 60,000. */
    private static final int BLOCKS_OF_COUNTS = 6_000;

    /** Two statements: the newest 500 with their words, and the words that a few have. Both tables have some 7,000. */
    private static final int BLOCKS_OF_WORDS = 5_000;

    /** 10,001 items with their words, each by its id; all of them would be ten times as many. */
    private static final int BLOCKS_OF_A_COUNT = 90_000;

    private static final String ONE = "00000000-0000-7000-8000-000000000001";

    private static final String GENERATED = """
            insert into item (id, kind, locale, stage, archived, version, label, label_words, slugs, head_revision,
                live_revision, approved_revision, pinned_revision, publish_at, section_id, refs, withdrawn_at,
                created_at, created_by_id, created_by_name, updated_at, updated_by_id, updated_by_name,
                assignee_id, assignee_name)
            select ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
                case when n % 50 = 0 then 'event' when n % 20 = 0 then 'person' else 'article' end,
                case when n % 20 = 0 then null when n % 7 = 0 then 'fr' else 'ar' end,
                case when n % 300 = 0 then 'in-review' when n % 20 = 1 then 'draft' else 'approved' end,
                n % 11 = 0, 1, 'عنوان ' || n,
                array['عنوان', 'كلمه' || n % 2000, 'نادر' || n], '{}', 2,
                case when n % 20 <> 1 and n % 300 <> 0 and n % 13 <> 0 then 2 end, null,
                case when n % 400 = 1 then 2 end,
                case when n % 400 = 1 then now() + n * interval '1 minute' end,
                ('00000000-0000-7000-8000-' || lpad(to_hex(n % 20), 12, '0'))::uuid,
                array[('00000000-0000-7000-8000-' || lpad(to_hex(n % 20), 12, '0'))::uuid,
                    ('00000000-0000-7000-8000-' || lpad(to_hex(100 + n % 500), 12, '0'))::uuid],
                case when n % 13 = 0 then now() end,
                now(), 'writer' || n % 60, '', now() - n * interval '7 minutes', 'editor' || n % 40, '',
                case when n % 150 = 0 then 'somebody' when n % 5000 = 0 then 'admin' end, ''
            from generate_series(1, 100000) n""";

    /** Of each item a word that all have, one that fifty have, one that no other has, and a name. */
    private static final String WORDS = """
            insert into desk_entry (item, revision, version, hash, words)
            select ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 2, '', '',
                ('common:1 few' || translate((n % 2000)::text, '0123456789', 'abcdefghij') || ':2 rare'
                    || translate(n::text, '0123456789', 'abcdefghij') || ':3 title:5 ^title:5')::tsvector
            from generate_series(1, 100000) n""";

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    void generate() throws SQLException {
        newsroom.reset();
        run(GENERATED);
        run(WORDS);
        // As it is after a while of work: a row that may be new to somebody is looked up in the table, and one cleaning
        // is not enough while anybody's transaction is older than the rows.
        var cleanings = 0;
        do {
            assertThat(cleanings++).as("cleanings").isLessThan(1000);
            run("vacuum analyze item, desk_entry");
        } while (one("select sum(relpages - relallvisible) from pg_class where relname in ('item', 'desk_entry')") > 0);
    }

    @AfterAll
    void clear() throws SQLException {
        newsroom.reset();
        run("vacuum analyze item, desk_entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=article",
                "kind=event&status=live",
                "status=draft",
                "status=scheduled",
                "status=archived",
                "stage=in-review",
                "stage=in-review&assignee=none",
                "stage=draft",
                "locale=fr",
                "section=" + ONE,
                "section=" + ONE + "&status=draft",
                "person=" + "00000000-0000-7000-8000-000000000070",
                "tag=" + ONE,
                "uses=" + ONE,
                "updatedBy=editor7",
                "updatedBy=nobody",
                "createdBy=writer7",
                "assignee=somebody",
                "assignee=me",
                "assignee=none",
                "scheduledAfter=2098-01-01T00:00:00Z",
                "scheduledBefore=2098-01-01T00:00:00Z"
            })
    void aPageReadsLittle(String query) throws SQLException {
        // The driver names a statement only after some executions, and the server then plans it for any values.
        for (var time = 0; time < 12; time++) {
            forget();
            newsroom.desk().get("/manage/v1/items?" + query).then().statusCode(200);
            assertThat(blocks("select i.* from item%"))
                    .as(query + ", time " + time)
                    .isLessThan(BLOCKS_OF_A_PAGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=common",
                "q=common&page=40",
                "q=common&status=live",
                "q=common&status=draft",
                "q=common&section=" + ONE,
                "q=common&updatedBy=nobody",
                "q=\"common fewhh\"",
                "q=common -fewhh",
                "q=titl",
                "q=fewhh",
                "q=fewhh&status=draft",
                "q=common rarehhhhh",
                "q=rarejjjjj&status=live",
                "q=rarejjjj*",
                "q=absent"
            })
    void wordsAreFoundWithoutReadingTheArchive(String query) throws SQLException {
        for (var time = 0; time < 12; time++) {
            forget();
            newsroom.desk().get("/manage/v1/items?" + query).then().statusCode(200);
            assertThat(blocks("%select w.id from%"))
                    .as(query + ", time " + time)
                    .isLessThan(BLOCKS_OF_WORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=common", "q=common&status=draft", "q=fewhh", "q=absent"})
    void whatIsFoundIsCountedToABound(String query) throws SQLException {
        for (var time = 0; time < 12; time++) {
            forget();
            newsroom.desk().get("/manage/v1/items?count=true&" + query).then().statusCode(200);
            assertThat(blocks("%count(*)%")).as(query + ", time " + time).isLessThan(BLOCKS_OF_A_COUNT);
        }
    }

    /** The newest that are looked at first are not among them. */
    @ParameterizedTest
    @CsvSource({
        "rarejjjjj, 1",
        "common rarejjjjj, 1",
        "fewhh, 45",
        "title rarejjjjj, 1",
        "common -title, 0",
        "rarejjjjj absent, 0"
    })
    void whatIsRareIsFoundHoweverOldItIs(String question, int total) {
        newsroom.desk()
                .queryParam("q", question)
                .queryParam("count", true)
                .get("/manage/v1/items")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(Math.min(total, 20)))
                .body("meta.total", equalTo(total));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?kind=article", "?kind=event"})
    void whatIsCountedIsBounded(String query) throws SQLException {
        for (var time = 0; time < 12; time++) {
            forget();
            newsroom.desk().get("/manage/v1/items/counts" + query).then().statusCode(200);
            assertThat(blocks("select (select count(*)%"))
                    .as(query + ", time " + time)
                    .isLessThan(BLOCKS_OF_COUNTS);
        }
    }

    private void forget() throws SQLException {
        run("select pg_stat_statements_reset()");
    }

    private long blocks(String like) throws SQLException {
        var blocks = one("select sum(shared_blks_hit + shared_blks_read) from pg_stat_statements where query like '"
                + like + "'");
        assertThat(blocks).as("the statement was found").isPositive();
        return blocks;
    }

    private long one(String question) throws SQLException {
        try (var connection = database.getConnection();
                var sent = connection.createStatement();
                var answer = sent.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }
}
