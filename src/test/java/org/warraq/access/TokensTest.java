package org.warraq.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

@NewsroomTest
class TokensTest {

    private static final String NOWHERE = "018f2b1e-7c7a-7abc-8def-0123456789ab";

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Inject
    Renewal renewal;

    @Inject
    RefusedLogins refusedLogins;

    @Test
    void aTokenIsNotMadeUnderAKeyBecauseItIsNotKeptForARetry() {
        newsroom.desk()
                .header("Idempotency-Key", "8f14e45f-ceea-467f-a0e6-3d8b6c1f9a52")
                .contentType("application/json")
                .body("{\"name\": \"سناء الكتاني\", \"role\": \"editor\"}")
                .post("/manage/v1/tokens")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", contains("Idempotency-Key"));
        newsroom.desk().get("/manage/v1/tokens").then().body("data", hasSize(0));
    }

    @Test
    void aTokenIsShownOnceAndOpensWhatItsRoleMay() {
        var token = newsroom.token("editor");
        token.answer()
                .then()
                .header("Location", endsWith("/manage/v1/tokens/" + token.id()))
                .header("ETag", "\"1\"")
                .body("token", matchesPattern("wrq_[0-9A-Za-z]{49}"))
                .body("role", equalTo("editor"))
                .body("permissions", contains("read", "write", "review"))
                .body("limits", nullValue())
                .body("createdBy.id", equalTo("admin"));
        newsroom.desk()
                .get("/manage/v1/tokens/" + token.id())
                .then()
                .statusCode(200)
                .body("token", nullValue());
        newsroom.desk()
                .get("/manage/v1/tokens")
                .then()
                .body("data.id", contains(token.id()))
                .body("data[0].token", nullValue());
        newsroom.as(token).get("/manage/v1/articles").then().statusCode(200);
    }

    @Test
    void onlyItsHashIsKept() throws SQLException {
        String secret = newsroom.token("editor").answer().path("token");
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select digest = sha256('" + secret + "'), row_to_json(t)::text from access_token t")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isTrue();
            assertThat(rows.getString(2)).doesNotContain(secret.substring(4, 20));
        }
    }

    @Test
    void whatIsWrittenNamesTheToken() {
        var token = newsroom.token("editor");
        newsroom.as(token)
                .contentType("application/json")
                .body("{\"name\": \"دولي\"}")
                .post("/manage/v1/sections")
                .then()
                .statusCode(201)
                .body("createdBy.id", equalTo(token.id()))
                .body("createdBy.name", equalTo("سناء الكتاني"))
                .body("allowedActions", contains("save", "restore", "delete", "submit", "archive", "assign"));
    }

    @ParameterizedTest
    @CsvSource({
        "reader,read",
        "author,read write",
        "editor,read write review",
        "publisher,read write review publish alert"
    })
    void aRoleOpensThisAndNothingMore(String role, String permissions) {
        var token = newsroom.token(role);
        newsroom.as(token)
                .get("/manage/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(token.id()))
                .body("name", equalTo("سناء الكتاني"))
                .body("role", equalTo(role))
                .body("permissions", contains((Object[]) permissions.split(" ")));
        newsroom.as(token).get("/manage/v1/tokens").then().statusCode(403).body("code", equalTo("forbidden"));
        newsroom.as(token)
                .contentType("application/json")
                .body("{\"name\": \"دولي\"}")
                .post("/manage/v1/sections")
                .then()
                .statusCode(permissions.contains("write") ? 201 : 403);
        newsroom.as(token)
                .contentType("application/json")
                .body("{\"name\": \"رياضة\"}")
                .post("/manage/v1/sections?publish=true")
                .then()
                .statusCode(permissions.contains("publish") ? 201 : 403);
    }

    @Test
    void theAdministratorIsToldSo() {
        newsroom.desk()
                .get("/manage/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo("admin"))
                .body("role", equalTo("admin"))
                .body("permissions", contains("read", "write", "review", "publish", "alert", "admin"))
                .body("limits", nullValue());
    }

    @Test
    void permissionsAreGivenOneByOneToo() {
        var alerts = newsroom.token(Map.of("name", "alerts", "permissions", List.of("alert")));
        newsroom.as(alerts)
                .get("/manage/v1/me")
                .then()
                .statusCode(200)
                .body("role", nullValue())
                .body("permissions", contains("alert"));
        newsroom.as(alerts).get("/manage/v1/articles").then().statusCode(403);
    }

    @Test
    void anAdministratorWithATokenDoesWhatTheAdministratorDoes() {
        var admin = newsroom.token("admin");
        newsroom.as(admin).get("/manage/v1/tokens").then().statusCode(200);
        newsroom.as(admin)
                .header("If-Match", "\"1\"")
                .delete("/manage/v1/tokens/" + admin.id())
                .then()
                .statusCode(204);
        newsroom.as(admin).get("/manage/v1/tokens").then().statusCode(401);
    }

    @Test
    void nobodyGivesMoreThanOneHas() {
        var clerk = newsroom.token(Map.of("name", "clerk", "permissions", List.of("read", "admin")));
        newsroom.as(clerk)
                .contentType("application/json")
                .body("{\"name\": \"x\", \"role\": \"editor\"}")
                .post("/manage/v1/tokens")
                .then()
                .statusCode(403)
                .body("detail", containsString("review, write"));
        newsroom.as(clerk)
                .contentType("application/json")
                .body("{\"name\": \"x\", \"role\": \"reader\"}")
                .post("/manage/v1/tokens")
                .then()
                .statusCode(201)
                .body("createdBy.id", equalTo(clerk.id()));
    }

    @Test
    void aRevokedTokenIsNobodysFromTheNextRequestOn() {
        var token = newsroom.token("editor");
        newsroom.as(token).get("/v1/articles").then().statusCode(200);
        newsroom.delete(token).then().statusCode(204);
        newsroom.as(token).get("/manage/v1/me").then().statusCode(401).body("code", equalTo("unauthenticated"));
        newsroom.as(token).get("/v1/articles").then().statusCode(401);
        newsroom.desk().get("/manage/v1/tokens").then().body("data", hasSize(0));
        newsroom.desk()
                .get("/manage/v1/tokens?revoked=true&count=true")
                .then()
                .body("data.id", contains(token.id()))
                .body("data[0].revokedAt", notNullValue())
                .body("data[0].revokedBy.id", equalTo("admin"))
                .body("meta.total", equalTo(1));
    }

    @Test
    void afterItIsRevokedNoRequestComesThroughWhoeverCallsMeanwhile() {
        var token = newsroom.token("reader");
        String secret = token.answer().path("token");
        var revoked = new AtomicBoolean();
        var callers = IntStream.range(0, 4)
                .mapToObj(caller -> CompletableFuture.supplyAsync(() -> {
                    for (; ; ) {
                        var before = revoked.get();
                        var status = given().header("Authorization", "Bearer " + secret)
                                .get("/manage/v1/me")
                                .statusCode();
                        if (status == 401) {
                            return "refused";
                        }
                        if (status != 200 || before) {
                            return "let in: " + status;
                        }
                    }
                }))
                .toList();
        newsroom.delete(token).then().statusCode(204);
        revoked.set(true);
        assertThat(callers.stream().map(CompletableFuture::join)).containsOnly("refused");
    }

    @Test
    void aTokenThatHasExpiredIsNobodys() throws SQLException {
        var token = newsroom.token(Map.of("name", "wire", "role", "editor", "expiresAt", "2131-01-01T00:00:00Z"));
        newsroom.as(token)
                .get("/manage/v1/me")
                .then()
                .statusCode(200)
                .body("expiresAt", equalTo("2131-01-01T00:00:00Z"));
        run("update access_token set expires_at = now() - interval '1 second'");
        newsroom.as(token).get("/manage/v1/me").then().statusCode(401);
    }

    @Test
    void itsLastUseIsKnownToTheMinute() throws SQLException {
        var token = newsroom.token("reader");
        token.answer().then().body("lastUsedAt", nullValue());
        newsroom.as(token).get("/manage/v1/me").then().statusCode(200);
        String first = Awaitility.await().until(() -> lastUse(token), use -> use != null);
        newsroom.as(token).get("/manage/v1/me").then().statusCode(200);
        assertThat(lastUse(token)).isEqualTo(first);
        run("update access_token set last_used_at = last_used_at - interval '2 minutes'");
        newsroom.as(token).get("/manage/v1/me").then().statusCode(200);
        Awaitility.await().until(() -> lastUse(token), use -> use.compareTo(first) >= 0);
        newsroom.desk().get("/manage/v1/tokens/" + token.id()).then().body("version", equalTo(1));
    }

    private String lastUse(Newsroom.Thing token) {
        return newsroom.desk().get("/manage/v1/tokens/" + token.id()).path("lastUsedAt");
    }

    @Test
    void itGetsAnotherNameAndNothingElse() {
        var token = newsroom.token("reader");
        newsroom.patch(token, Map.of("name", "رشيد الحموشي"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("رشيد الحموشي"));
        newsroom.as(token).get("/manage/v1/me").then().body("name", equalTo("رشيد الحموشي"));
        for (var other : List.of("role", "permissions", "expiresAt", "limits", "token", "id", "revokedAt", "version")) {
            var patch = new HashMap<String, Object>(Map.of("name", "x"));
            patch.put(other, "admin");
            newsroom.desk()
                    .header("If-Match", "\"2\"")
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch("/manage/v1/tokens/" + token.id())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/" + other));
        }
        newsroom.patch(token, Map.of("name", "late")).then().statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"x\"}|/role",
                "{\"name\": \"x\", \"role\": \"editor\", \"permissions\": [\"read\"]}|/role",
                "{\"name\": \"x\", \"permissions\": []}|/permissions",
                "{\"name\": \"x\", \"role\": \"Editor\"}|/role",
                "{\"name\": \"\", \"role\": \"editor\"}|/name",
                "{\"name\": \"x\", \"role\": \"editor\", \"limits\": {}}|/limits",
                "{\"name\": \"x\", \"role\": \"editor\", \"limits\": {\"own\": false}}|/limits",
                "{\"name\": \"x\", \"role\": \"editor\", \"limits\": {\"kinds\": []}}|/limits/kinds",
                "{\"name\": \"x\", \"role\": \"editor\", \"limits\": {\"sections\": []}}|/limits/sections",
                "{\"name\": \"x\", \"role\": \"editor\", \"limits\": {\"sections\": [\"" + NOWHERE
                        + "\"]}}|/limits/sections/0",
                "{\"name\": \"x\", \"role\": \"admin\", \"limits\": {\"kinds\": [\"tag\"]}}|/limits",
                "{\"name\": \"x\", \"permissions\": [\"read\", \"admin\"], \"limits\": {\"own\": true}}|/limits",
                "{\"name\": \"x\", \"role\": \"editor\", \"expiresAt\": \"2001-01-01T00:00:00Z\"}|/expiresAt"
            })
    void whatCannotBeMeantIsRefused(String bodyAndPointer) {
        var parts = bodyAndPointer.split("\\|");
        newsroom.post("/manage/v1/tokens", parts[0]).then().statusCode(422).body("errors.pointer", hasItem(parts[1]));
        newsroom.desk().get("/manage/v1/tokens").then().body("data", hasSize(0));
    }

    @Test
    void whereTheDatabaseIsAwayAGoodTokenIsNotCalledABadOne() throws SQLException {
        var token = newsroom.token("reader");
        String secret = token.answer().path("token");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table access_token in access exclusive mode");
            var answer = CompletableFuture.supplyAsync(
                    () -> given().header("Authorization", "Bearer " + secret).get("/manage/v1/me"));
            Awaitility.await().until(() -> brokenOff() > 0);
            answer.join()
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("unavailable"));
            connection.rollback();
        }
        newsroom.as(token).get("/manage/v1/me").then().statusCode(200);
    }

    /** Ends the connections that wait for the table of tokens, as a database that goes away would; returns how many. */
    private int brokenOff() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where wait_event_type = 'Lock' and query like 'select id, name, role, permissions%'""")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void whoGaveAndTookWhichTokenIsWrittenDownWithoutIt() {
        // Other tests may have used up what is written down of refused logins in this minute.
        refusedLogins.restart();
        var token =
                newsroom.token(Map.of("name", "wire", "role", "editor", "limits", Map.of("kinds", List.of("event"))));
        var renamed = newsroom.after(token, newsroom.patch(token, Map.of("name", "agency")));
        newsroom.delete(renamed).then().statusCode(204);
        newsroom.as(token).get("/manage/v1/me").then().statusCode(401);
        var audit = newsroom.desk().get("/manage/v1/audit?kind=token&item=" + token.id());
        audit.then()
                .statusCode(200)
                .body("data.action", contains("revoked", "renamed", "created"))
                .body("data.actor.id", contains("admin", "admin", "admin"))
                .body("data[2].details.role", equalTo("editor"))
                .body("data[2].details.limits.kinds", contains("event"));
        assertThat(audit.asString())
                .doesNotContain(token.answer().<String>path("token").substring(4));
        Awaitility.await()
                .untilAsserted(() -> newsroom.desk()
                        .get("/manage/v1/audit?kind=login")
                        .then()
                        .body("data.action", contains("refused")));
    }

    @Test
    void whatOutlastsItsRequestHearsThatItsTokenIsGone() {
        var token = newsroom.token("reader");
        var caller = new Caller(new Actor(token.id(), "x", Permission.ALL), null, null);
        assertThat(renewal.of(Set.of(caller)).get(caller).actor().permissions()).containsOnly(Permission.READ);
        newsroom.delete(token).then().statusCode(204);
        assertThat(renewal.of(Set.of(caller))).isEmpty();
        assertThat(renewal.of(Set.of(Caller.ADMINISTRATOR))).containsValue(Caller.ADMINISTRATOR);
    }

    @Test
    void whatOutlastsItsRequestEndsWithTheIssuersToken() {
        var actor = new Actor("oidc:https://login.example#x", "x", Permission.ALL);
        var good = new Caller(actor, Role.ADMIN, Instant.now().plusSeconds(60));
        assertThat(renewal.of(Set.of(good))).containsEntry(good, good);
        assertThat(renewal.of(Set.of(new Caller(actor, Role.ADMIN, Instant.now().minusSeconds(1)))))
                .isEmpty();
    }

    @Test
    void noTokenEndsInTheLog() {
        var token = newsroom.token("editor");
        String secret = token.answer().path("token");
        var log = new ConcurrentLinkedQueue<String>();
        var everything = listening(log);
        var root = Logger.getLogger("");
        var level = root.getLevel();
        root.addHandler(everything);
        root.setLevel(Level.ALL);
        try {
            newsroom.as(token).get("/manage/v1/me").then().statusCode(200);
            newsroom.as(token).get("/manage/v1/tokens").then().statusCode(403);
            newsroom.token("reader");
            newsroom.delete(token).then().statusCode(204);
            newsroom.as(token).get("/manage/v1/me").then().statusCode(401);
            given().header("Authorization", "Bearer " + secret + "x")
                    .get("/v1/articles")
                    .then()
                    .statusCode(401);
            given().header("Authorization", secret).get("/v1/articles").then().statusCode(401);
        } finally {
            root.setLevel(level);
            root.removeHandler(everything);
        }
        assertThat(log).isNotEmpty().noneMatch(line -> line.contains(secret.substring(8, 40)));
    }

    private static Handler listening(Collection<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                // What is sent by RestAssured's own client is the test's own voice.
                if (!String.valueOf(line.getLoggerName()).startsWith("org.apache.http")) {
                    log.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void thoseWhoWriteAreListedByName() {
        var second = newsroom.token(Map.of("name", "بدر الكتاني", "role", "author"));
        var first = newsroom.token(Map.of("name", "أمينة الحموشي", "role", "editor"));
        var gone = newsroom.token("editor");
        newsroom.delete(gone);
        newsroom.token("reader");
        var reader = newsroom.token("reader");
        newsroom.as(reader)
                .get("/manage/v1/editors?count=true")
                .then()
                .statusCode(200)
                .body("data.id", contains(first.id(), second.id()))
                .body("meta.total", equalTo(2));
        String next = newsroom.as(reader)
                .get("/manage/v1/editors?limit=1")
                .then()
                .body("data.name", contains("أمينة الحموشي"))
                .extract()
                .path("meta.nextCursor");
        newsroom.as(reader)
                .queryParam("cursor", next)
                .get("/manage/v1/editors?limit=1")
                .then()
                .body("data.name", contains("بدر الكتاني"))
                .body("meta.nextCursor", nullValue());
    }

    @Test
    void tokensAreTurnedOverPageByPage() {
        var old = newsroom.token("reader");
        var young = newsroom.token("reader");
        String next = newsroom.desk()
                .get("/manage/v1/tokens?limit=1")
                .then()
                .body("data.id", contains(young.id()))
                .extract()
                .path("meta.nextCursor");
        newsroom.desk()
                .queryParam("cursor", next)
                .get("/manage/v1/tokens?limit=1")
                .then()
                .body("data.id", contains(old.id()))
                .body("meta.nextCursor", nullValue());
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
