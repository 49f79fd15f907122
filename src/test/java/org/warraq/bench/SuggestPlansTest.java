package org.warraq.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.NewsroomTest;

/** However much begins with what was typed so far, among 12,000 articles and 30,000 people, little of it is read. */
@NewsroomTest(kept = true)
class SuggestPlansTest {

    /** Of each spelling of what was typed 100 and of four kinds 40; of articles the newest 300 and some of a shelf. */
    private static final int ROWS = 1_500;

    /** People who have nothing but names: what is suggested of them is nothing, what is read is the same. */
    private static final String PEOPLE = """
            insert into suggested_name (item, kind, key, place, name, used, heat)
            select ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'person', k.key, k.place, 'محمد ' || n,
                '-infinity', case when n % 10 = 0 then n else '-infinity'::double precision end
            from generate_series(1, 30000) n cross join lateral (values
                ('محمد' || translate(n::text, '0123456789', 'بتجحدرسعفق'), 0),
                (translate(n::text, '0123456789', 'بتجحدرسعفق'), 1),
                ('mohamed' || translate(n::text, '0123456789', 'bcdfghjklm'), 0)) k(key, place)""";

    private static final String NO_PEOPLE =
            "delete from suggested_name where item::text like '00000000-0000-7000-9000-%'";

    private static final List<String> TYPED = List.of(
            "م",
            "ا",
            "ال",
            "مح",
            "محم",
            "محمد",
            "محمدب",
            "الم",
            "المك",
            "مكتوب",
            "ابن",
            "ابنمحمد",
            "م م",
            "محمد م",
            "في مكتوب",
            "المكتوب الحاضر",
            "m",
            "mo",
            "mohamed",
            "l",
            "p",
            "ministre",
            "ministre projet",
            "1",
            "11999",
            "زقب",
            "محمت",
            "محند",
            "mohamad",
            "mahomed",
            "xxxxxxxx",
            "غائببعيد");

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void fill() throws Exception {
        FilledNewsroom.fill();
        run(NO_PEOPLE, PEOPLE, "vacuum analyze suggested_name");
    }

    @AfterEach
    void clear() throws SQLException {
        run(NO_PEOPLE, "vacuum analyze suggested_name");
    }

    /** In one test, since making that many people takes as long as asking for all of them. */
    @Test
    void whatIsReadIsBounded() throws SQLException {
        var excess = new ArrayList<String>();
        for (var typed : TYPED) {
            for (var more :
                    List.of("", "&limit=20", "&type=person", "&type=section,tag", "&type=article", "&locale=fr")) {
                excess.addAll(Plans.excess("suggest?q=" + typed + more, ROWS));
            }
        }
        assertThat(excess).as("statements that read more than %d rows", ROWS).isEmpty();
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var text : statements) {
                statement.execute(text);
            }
        }
    }
}
