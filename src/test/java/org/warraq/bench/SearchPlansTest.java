package org.warraq.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.NewsroomTest;

/** Among 12,000 articles, a word that ten have is found by itself, whatever else is asked for and how many have that. */
@NewsroomTest(kept = true)
class SearchPlansTest {

    /** Of each of the ten: where it is found, its rendering, its entry; and what few sections and shelves there are. */
    private static final int ROWS = 150;

    @BeforeEach
    void fill() throws Exception {
        FilledNewsroom.fill();
    }

    @Test
    void whatIsReadIsWhatHasTheWord() throws SQLException {
        var excess = new ArrayList<String>();
        for (var more : also()) {
            excess.addAll(Plans.excess("search?q=" + Prose.rare(500) + "&" + more, ROWS));
        }
        assertThat(excess).as("statements that read more than %d rows", ROWS).isEmpty();
    }

    private static List<String> also() {
        var also =
                new ArrayList<>(List.of("type=article", "sort=-publishedAt", "locale=ar", "facets=section,tag,year"));
        Questions.single().stream()
                .filter(filter -> !filter.startsWith("translationOf"))
                .forEach(also::add);
        return also;
    }
}
