package org.warraq.app;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;

/**
 * The newsroom of a test: who writes and publishes through the management API, so that a test can then look at what
 * clients see. {@code newsroom.article().headline("…").in(section).by(person).live()}.
 */
@ApplicationScoped
public class Newsroom {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DEADLOCK = "40P01";

    /** The lock under which the log of changes is followed. */
    private static final long TURN = 0x77617272_00000001L;

    /** Forms as browsers send them: names of files in UTF-8. */
    private static final RestAssuredConfig FORMS = RestAssuredConfig.config()
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"))
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));

    @Inject
    AgroalDataSource database;

    /** Something of the newsroom, as it was last answered. */
    public record Thing(String collection, String id, long version, Response answer) {

        /** Where delivery serves it. */
        public String path() {
            return "/v1/" + collection + "/" + id;
        }

        /** Where the desk works on it. */
        public String desk() {
            return "/manage" + path();
        }

        public String slug() {
            if (collection.equals("fronts")) {
                return answer.path("slug");
            }
            return answer.<Map<String, String>>path("slugs").values().iterator().next();
        }
    }

    public Writing section(String name) {
        return new Writing(this, "sections").with("name", name);
    }

    public Writing person(String name) {
        return new Writing(this, "people").with("name", name);
    }

    /** On a day of its own; {@link Writing#with} sets another {@code start}. */
    public Writing event(String name) {
        return new Writing(this, "events").with("name", name).with("start", Map.of("date", "2024-09-19"));
    }

    /** Tags have no drafts: {@link Writing#draft()} writes one, and what is live and carries it serves it. */
    public Writing tag(String name) {
        return new Writing(this, "tags").with("name", name);
    }

    /** Fronts have no drafts either: {@link Writing#draft()} writes one, and it is served. */
    public Writing front(String name) {
        return new Writing(this, "fronts").with("name", name);
    }

    /** In Arabic, with a headline of its own. */
    public Writing article() {
        return new Writing(this, "articles").with("locale", "ar").with("headline", "زيارة إلى أنقرة");
    }

    /** A file of the library. */
    public Thing asset(byte[] file, String fileName) {
        var answer = desk().multiPart("file", fileName, file).post("/manage/v1/media");
        answer.then().statusCode(201);
        return thing("media", answer);
    }

    /** A picture unlike any other. */
    public Thing picture() {
        return asset(Pictures.png(40, 30), "صورة.png");
    }

    /** The beginning of an MP3, as far as anybody looks. */
    public Thing recording() {
        var file = Arrays.copyOf("ID3\3\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 1_013);
        System.arraycopy(new byte[] {-1, -5, -112, 68}, 0, file, 10, 4);
        return asset(file, "نشرة.mp3");
    }

    /** Where an address of the site leads from now on. */
    public Thing redirect(String from, String to) {
        var answer = post("/manage/v1/redirects", Map.of("from", from, "to", to));
        answer.then().statusCode(201);
        return thing("redirects", answer);
    }

    /** A token for somebody, with what {@code content} says: {@code Map.of("name", "…", "role", "editor")}. */
    public Thing token(Map<String, ?> content) {
        var answer = post("/manage/v1/tokens", content);
        answer.then().statusCode(201);
        return thing("tokens", answer);
    }

    /** A token with one of the usual roles. */
    public Thing token(String role) {
        return token(Map.of("name", "سناء الكتاني", "role", role));
    }

    /** A request with a token that was given out. */
    public RequestSpecification as(Thing token) {
        return given().config(FORMS)
                .header("Authorization", "Bearer " + token.answer().path("token"));
    }

    /** What the own fields of a kind may be from now on. */
    public Thing customSchema(String kind, Map<String, Object> schema) {
        var answer = desk().header("If-None-Match", "*")
                .contentType("application/json")
                .body(json(Map.of("schema", schema)))
                .put("/manage/v1/custom-schemas/" + kind);
        answer.then().statusCode(201);
        return new Thing("custom-schemas", kind, version(answer), answer);
    }

    /** A request with the administrator's token. */
    public RequestSpecification desk() {
        return given().config(FORMS).header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN);
    }

    /** A request on the version of {@code thing} that is known here. */
    public RequestSpecification holding(Thing thing) {
        return desk().header("If-Match", "\"" + thing.version() + "\"");
    }

    public Response post(String path, Object body) {
        return desk().contentType("application/json").body(json(body)).post(path);
    }

    /** A merge patch on the head. */
    public Response patch(Thing thing, Object patch) {
        return holding(thing)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(json(patch))
                .patch(thing.desk());
    }

    public Response replace(Thing thing, Object content) {
        return holding(thing)
                .contentType("application/json")
                .body(json(content))
                .put(thing.desk());
    }

    public Response delete(Thing thing) {
        return holding(thing).delete(thing.desk());
    }

    /** An action; a null body is left out. */
    public Response act(Thing thing, String action, Object body) {
        var request = body == null
                ? holding(thing).noContentType()
                : holding(thing).contentType("application/json").body(json(body));
        return request.post(thing.desk() + "/actions/" + action);
    }

    /** The thing after an answer that must be a success. */
    public Thing after(Thing thing, Response answer) {
        answer.then().statusCode(200);
        return new Thing(thing.collection(), thing.id(), version(answer), answer);
    }

    public Thing publish(Thing thing) {
        return after(thing, act(thing, "publish", null));
    }

    public Thing withdraw(Thing thing, String reason) {
        return after(thing, act(thing, "withdraw", Map.of("reason", reason)));
    }

    /** A merge patch that is published at once. */
    public Thing change(Thing thing, Object patch) {
        var request = holding(thing)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(json(patch));
        if (!thing.collection().equals("tags")) {
            request.queryParam("publish", true);
        }
        return after(thing, request.patch(thing.desk()));
    }

    /** The thing as the desk has it now. */
    public Thing latest(Thing thing) {
        return after(thing, desk().get(thing.desk()));
    }

    /**
     * Empties the newsroom, its log of changes included. What follows the log is kept away meanwhile, so that it neither
     * finds half of it nor remembers a position of before.
     */
    public void reset() {
        try (var connection = database.getConnection()) {
            run(connection, "select pg_advisory_lock(" + TURN + ")");
            try {
                while (!emptied(connection)) {
                    Thread.onSpinWait();
                }
            } finally {
                run(connection, "select pg_advisory_unlock(" + TURN + ")");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The newsroom cannot be emptied", failure);
        }
    }

    static Thing thing(String collection, Response answer) {
        return new Thing(collection, answer.path("id"), version(answer), answer);
    }

    private static long version(Response answer) {
        return answer.<Number>path("version").longValue();
    }

    /** False if somebody was reading: who looks at several things takes them in an order of its own. */
    private static boolean emptied(Connection connection) throws SQLException {
        try {
            empty(connection);
            return true;
        } catch (SQLException failure) {
            if (DEADLOCK.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }

    private static void empty(Connection connection) throws SQLException {
        // One statement, one transaction. The log's own row comes first, as with whoever numbers changes.
        run(connection, """
                do $$ begin
                    update change_log set head = 0, generation = gen_random_uuid();
                    execute (
                        select 'truncate ' || string_agg(format('%I', tablename), ', ') || ' restart identity'
                        from pg_tables where schemaname = current_schema()
                        and tablename not in
                            ('flyway_schema_history', 'view_version', 'change_log', 'media_store', 'media_key',
                             'search_shelf'));
                    delete from search_shelf where since > '-infinity' and since < 'infinity';
                end $$""");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("No JSON can be made of it", impossible);
        }
    }
}
