package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.warraq.access.DatabaseAway;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.text.Localized;

/**
 * Hands out what is published, as ready text: one statement for each answer, whatever it holds. Reads renderings and
 * what lists them, through a read-only connection; no draft is in any table that it reads.
 */
@ApplicationScoped
public class Newsstand {

    private static final String COLUMNS =
            "r.item, r.locale, r.document, r.document_hash, r.changed_at, r.changes_at, r.slug, r.path, r.kind,"
                    + " null::text as notice, null::text as redirect_kind, null::uuid as redirect_to, %s as included";

    /** A tombstone speaks only where there is no text: the branches are tried in order and one row is wanted. */
    private static final String TOMBSTONE = """
             union all
            select t.item, null, null, null, null, null, null, null, t.kind, t.notice::text, target.kind, target.item, null
            from tombstone t
            left join lateral (select x.item, x.kind from rendering x where x.item = t.redirect_to limit 1) target on true
            where t.item = %s and t.kind = ? limit 1""";

    private static final String QUERY_CANCELED = "57014";

    @Inject
    @DataSource("delivery")
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    /**
     * The statements by which single things are found; one object for each text, so that the driver knows what it has
     * prepared without comparing them. There are as many as kinds and includes.
     */
    private final Map<Wanted, String> byId = new ConcurrentHashMap<>();

    private final Map<Wanted, String> byIdIn = new ConcurrentHashMap<>();

    /** What there is under an address. */
    public sealed interface Copy permits Text, Withdrawn {}

    /**
     * A live thing.
     *
     * @param document JSON, as UTF-8
     * @param changesAt null, or when its lifetime in caches ends
     */
    public record Text(
            UUID id,
            String locale,
            byte[] document,
            String hash,
            Instant changedAt,
            Instant changesAt,
            String slug,
            String path,
            String kind)
            implements Copy {}

    /**
     * A thing that was live.
     *
     * @param notice what readers are told; null if nothing
     * @param redirect where delivery serves what took its place; null if nothing did
     */
    public record Withdrawn(UUID id, Localized notice, String redirect) implements Copy {}

    /** One text of a list: the id, the value that the list is ordered by, the text as UTF-8 and its hash. */
    public record Entry(UUID id, String sortKey, byte[] text, String hash, Instant changesAt) {}

    /**
     * What is asked for, in fixed fragments of SQL.
     *
     * @param condition a clause on {@code r.item} without which it is not served; empty if there is none
     * @param property what is added to the document; null if nothing is
     * @param included an expression on {@code r} that gives its JSON
     */
    public record Wanted(String kind, String condition, String property, String included) {

        public static Wanted of(String kind) {
            return new Wanted(kind, "", null, "null::text");
        }

        public Wanted only(String clause) {
            return new Wanted(kind, " and " + clause, property, included);
        }

        public Wanted with(String name, String expression) {
            return new Wanted(kind, condition, name, expression);
        }
    }

    private static String byId(Wanted wanted, boolean inLocale) {
        return "select " + COLUMNS.formatted(wanted.included()) + " from rendering r where r.item = ? and r.kind = ?"
                + (inLocale ? " and r.locale = ?" : "") + wanted.condition() + TOMBSTONE.formatted("?");
    }

    /**
     * The thing with that id.
     *
     * @param locale null for articles, which have one
     */
    public Optional<Copy> byId(Wanted wanted, UUID id, String locale) {
        var statement = (locale == null ? byId : byIdIn).computeIfAbsent(wanted, one -> byId(one, locale != null));
        var values = new ArrayList<Object>(List.of(id, wanted.kind()));
        if (locale != null) {
            values.add(locale);
        }
        values.addAll(List.of(id, wanted.kind()));
        return one(wanted, statement, values);
    }

    /**
     * The thing that has that slug, or had it: then the text's own slug is another.
     *
     * @param locales in which to look, in order; the first is the locale of the text
     */
    public Optional<Copy> bySlug(Wanted wanted, String slug, List<String> locales) {
        var statement = "with named as (" + NamedBySlug.select(locales) + ") select "
                + COLUMNS.formatted(wanted.included())
                + " from named n join rendering r on r.item = n.item and r.kind = ? and r.locale = ?"
                + wanted.condition() + TOMBSTONE.formatted("(select item from named)");
        var values = new ArrayList<>(NamedBySlug.values(wanted.kind(), slug, locales));
        values.addAll(List.of(wanted.kind(), locales.get(0), wanted.kind()));
        return one(wanted, statement, values);
    }

    /** Ready texts in the order of {@code statement}, whose rows are: item, sort key, text, hash, changes_at. */
    public List<Entry> list(String statement, List<Object> values) {
        return read(statement, values, rows -> {
            var entries = new ArrayList<Entry>();
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getObject(1, UUID.class),
                        sortKey(rows.getObject(2)),
                        rows.getBytes(3),
                        rows.getString(4),
                        instant(rows.getTimestamp(5))));
            }
            return entries;
        });
    }

    /** The number that {@code statement} counts. */
    public int count(String statement, List<Object> values) {
        return read(statement, values, rows -> {
            rows.next();
            return rows.getInt(1);
        });
    }

    /** The rows of a statement of another shape. */
    public <T> T read(String statement, List<Object> values, Reading<T> reading) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            bind(connection, prepared, values);
            try (var rows = prepared.executeQuery()) {
                return reading.of(rows);
            }
        } catch (SQLException e) {
            if (QUERY_CANCELED.equals(e.getSQLState())) {
                throw new ApiException(ProblemType.UNAVAILABLE, "The answer took too long.", e)
                        .header("Retry-After", "1");
            }
            if (DatabaseAway.causes(e)) {
                throw DatabaseAway.problem(e);
            }
            throw new IllegalStateException("Reading what is published failed", e);
        }
    }

    /** Takes what it needs from the rows of an answer. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private Optional<Copy> one(Wanted wanted, String statement, List<Object> values) {
        return read(statement, values, rows -> rows.next() ? Optional.of(copy(wanted, rows)) : Optional.empty());
    }

    private Copy copy(Wanted wanted, ResultSet row) throws SQLException {
        var id = row.getObject("item", UUID.class);
        // The bytes as the database sends them: nothing here reads the text.
        var document = row.getBytes("document");
        if (document == null) {
            var target = row.getObject("redirect_to", UUID.class);
            return new Withdrawn(
                    id,
                    notice(row.getString("notice")),
                    target == null ? null : DeliveryPaths.self(row.getString("redirect_kind"), target));
        }
        var included = row.getString("included");
        return new Text(
                id,
                row.getString("locale"),
                wanted.property() == null ? document : added(document, wanted.property(), included),
                wanted.property() == null
                        ? row.getString("document_hash")
                        : row.getString("document_hash") + Renderings.hash(included),
                instant(row.getTimestamp("changed_at")),
                instant(row.getTimestamp("changes_at")),
                row.getString("slug"),
                row.getString("path"),
                row.getString("kind"));
    }

    /** A stored document is one JSON object that we wrote: its last character closes it. */
    private static byte[] added(byte[] document, String property, String value) {
        var addition = (",\"" + property + "\":" + value + "}").getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(document, document.length - 1 + addition.length);
        System.arraycopy(addition, 0, whole, document.length - 1, addition.length);
        return whole;
    }

    private Localized notice(String text) {
        try {
            return text == null ? null : json.readValue(text, Localized.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored notice does not read", e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<Object> values)
            throws SQLException {
        var at = 1;
        for (var value : values) {
            if (value instanceof Instant instant) {
                statement.setTimestamp(at, Timestamp.from(instant));
            } else if (value instanceof UUID[] ids) {
                statement.setArray(at, connection.createArrayOf("uuid", ids));
            } else if (value instanceof String[] texts) {
                statement.setArray(at, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(at, value);
            }
            at++;
        }
    }

    private static String sortKey(Object value) {
        return value instanceof Timestamp time ? String.valueOf(time.getTime()) : String.valueOf(value);
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
