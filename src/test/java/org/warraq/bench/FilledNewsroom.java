package org.warraq.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.warraq.app.Newsroom;

/** A newsroom of {@value #ARTICLES} generated articles, for the tests that need so many; they keep it for one another. */
final class FilledNewsroom {

    static final int ARTICLES = 12_000;

    static final GeneratedArticles GENERATED = new GeneratedArticles(ARTICLES, true);

    private FilledNewsroom() {}

    /** Fills the newsroom, unless it still is as it was filled for the test before. */
    static void fill() throws SQLException, InterruptedException, ExecutionException {
        if (isFull()) {
            return;
        }
        Arc.container().select(Newsroom.class).get().reset();
        new Seeding(GENERATED, Runtime.getRuntime().availableProcessors()).run();
    }

    private static boolean isFull() throws SQLException {
        var database = Arc.container().select(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from article")) {
            return count.next() && count.getInt(1) == ARTICLES;
        }
    }
}
