package org.warraq.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.warraq.articles.ArticleRows;
import org.warraq.editorial.Renderings;
import org.warraq.editorial.Transactions;

/**
 * Fills an empty newsroom. What articles name is published the usual way; they themselves are rendered by the
 * application's own code and copied into every table that publishing writes, but for the log of changes. Runs inside an
 * application that has started. Meanwhile indexes are missing: a database in which it was broken off is to be thrown away.
 */
public final class Seeding {

    private static final Logger LOG = Logger.getLogger(Seeding.class);
    private static final int BATCH = 250;
    private static final int RENDERED_AT_ONCE = 50;

    /**
     * Where rows go in faster without indexes than with them; rendering looks translations up by theirs, and whether a shelf
     * of what is found is full is looked up by its dates.
     */
    private static final String INDEXES = """
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
            where i.indrelid in ('article'::regclass, 'article_listing'::regclass, 'rendering'::regclass, 'item'::regclass,
                'search_entry'::regclass, 'desk_entry'::regclass)
            and i.indexrelid not in ('article_translation'::regclass, 'search_entry_published'::regclass)
            and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)""";

    private static final String FOLLOWED = """
            select not exists (select 1 from change where position is null)
            and not exists (select 1 from change_reader, change_log where position < head)""";

    private final AgroalDataSource database =
            Arc.container().select(AgroalDataSource.class).get();
    private final Transactions transactions =
            Arc.container().select(Transactions.class).get();
    private final Renderings renderings =
            Arc.container().select(Renderings.class).get();
    private final GeneratedArticles articles;
    private final int writers;

    public Seeding(GeneratedArticles articles, int writers) {
        this.articles = articles;
        this.writers = writers;
    }

    /** An index by name, and the statement that makes it. */
    private record Index(String name, String definition) {}

    public void run() throws SQLException, InterruptedException, ExecutionException {
        try (var connection = database.getConnection()) {
            if (!is(connection, "select not exists (select 1 from item)")) {
                throw new IllegalStateException("Only an empty newsroom is filled: this one has items already");
            }
            tell("Publishing sections, people, tags and events");
            Taxonomy.publish();
            while (!is(connection, FOLLOWED)) {
                Thread.sleep(20);
            }
            var indexes = indexes(connection);
            for (var index : indexes) {
                execute(connection, "drop index " + index.name());
            }
            tell("Writing articles");
            writeAll();
            tell("Making indexes");
            execute(connection, "set maintenance_work_mem = '256MB'");
            for (var index : indexes) {
                execute(connection, index.definition());
            }
            execute(
                    connection,
                    "reset maintenance_work_mem",
                    "update tag_listing l set carried = true where exists (select 1 from tag_use u where u.tag = l.tag)",
                    "update suggested_name n set (used, heat) = (select h.used, h.heat from suggested_heat(n.kind, n.item) h)");
            tell("Rendering translations and their originals");
            translate();
            execute(connection, "vacuum analyze");
        }
    }

    private void writeAll() throws InterruptedException, ExecutionException {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var oldest = new AtomicInteger(articles.count());
        var executor = Executors.newFixedThreadPool(writers);
        try {
            var writing = new ArrayList<Future<?>>();
            for (var writer = 0; writer < writers; writer++) {
                writing.add(executor.submit(() -> write(oldest, now)));
            }
            for (var one : writing) {
                one.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private void write(AtomicInteger oldest, Instant now) {
        var rows = new ArticleRows();
        for (var end = oldest.getAndAdd(-BATCH); end > 0; end = oldest.getAndAdd(-BATCH)) {
            // The oldest first, as they would have come.
            var plans = IntStream.iterate(end - 1, age -> age - 1)
                    .limit(Math.min(BATCH, end))
                    .mapToObj(articles::plan)
                    .toList();
            transactions.run(() -> rows.write(plans, now));
        }
    }

    /** A translation and its original show each other: both are rendered again, now that both are there. */
    private void translate() {
        var pairs = new ArrayList<UUID>();
        IntStream.range(0, articles.count()).filter(articles::translates).forEach(age -> {
            pairs.add(GeneratedArticles.id(age));
            pairs.add(GeneratedArticles.id(age + 1));
        });
        for (var start = 0; start < pairs.size(); start += RENDERED_AT_ONCE) {
            var some = pairs.subList(start, Math.min(start + RENDERED_AT_ONCE, pairs.size()));
            transactions.run(() -> renderings.render(renderings.galleys(some)));
        }
    }

    private static void tell(String step) {
        LOG.infof("%s …", step);
    }

    private static List<Index> indexes(Connection connection) throws SQLException {
        var indexes = new ArrayList<Index>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(INDEXES)) {
            while (rows.next()) {
                indexes.add(new Index(rows.getString(1), rows.getString(2)));
            }
        }
        return indexes;
    }

    private static boolean is(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var text : statements) {
                statement.execute(text);
            }
        }
    }
}
