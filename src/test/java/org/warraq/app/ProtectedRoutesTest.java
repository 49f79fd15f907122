package org.warraq.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every operation of management, as the document has them, by everybody who might call it and by every spelling of its path. */
@NewsroomTest
class ProtectedRoutesTest {

    private static final String NOWHERE = "018f2b1e-7c7a-7abc-8def-0123456789ab";
    private static final Set<Integer> CLOSED = Set.of(400, 401, 404);

    /** What each role is for; what it is not given here it must not be able to do. */
    private static final Map<String, Set<String>> ROLES = Map.of(
            "reader", Set.of("read"),
            "author", Set.of("read", "write"),
            "editor", Set.of("read", "write", "review"),
            "publisher", Set.of("read", "write", "review", "publish", "alert"),
            "admin", Set.of("read", "write", "review", "publish", "alert", "admin"));

    @Inject
    Newsroom newsroom;

    /** A caller: what it sends as its token, null for none, and what it may do; null if it is nobody. */
    private record Caller(String name, String token, Set<String> permissions) {}

    @Test
    void everyOperationIsOpenToWhomItsPermissionSaysAndToNobodyElse() {
        var failures = new ArrayList<String>();
        var callers = callers();
        for (var operation : managed()) {
            var needed = new HashSet<String>();
            operation.node().path("x-permission").forEach(permission -> needed.add(permission.asText()));
            assertThat(ROLES.get("admin")).as(operation.toString()).containsAll(needed);
            assertThat(needed).as(operation.toString()).isNotEmpty();
            for (var caller : callers) {
                var status = status(operation, caller);
                var fits = caller.permissions() == null
                        ? status == 401
                        : !Collections.disjoint(caller.permissions(), needed)
                                ? status != 401 && status != 403
                                : status == 403;
                if (!fits && !isOutsideOfItsRemit(caller, operation, status)) {
                    failures.add(operation + " by " + caller.name() + ", needs " + needed + ": " + status);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    /** An author writes articles; tags, which show on everybody's, it only reads. */
    private static boolean isOutsideOfItsRemit(Caller caller, Contract.Operation operation, int status) {
        return caller.name().equals("author") && operation.path().startsWith("/manage/v1/tags") && status == 403;
    }

    @Test
    void noSpellingOfAPathGetsRoundTheDoor() {
        var failures = new ArrayList<String>();
        for (var operation : managed()) {
            var method = operation.method().toUpperCase(Locale.ROOT);
            for (var spelling : spellings(path(operation))) {
                var status = raw(method, spelling);
                if (!CLOSED.contains(status)) {
                    failures.add(method + " " + spelling + ": " + status);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void managementTellsNothingToWhoeverHasNotSaidWhoItIs() {
        for (var path :
                List.of("/manage", "/manage/", "/manage/v1", "/manage/v1/nowhere", "/manage/v2/x", "/manager")) {
            for (var method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                assertThat(raw(method, path)).as(method + " " + path).isEqualTo(401);
            }
        }
        given().contentType("text/plain")
                .body("x")
                .post("/manage/v1/articles")
                .then()
                .statusCode(401);
        given().accept("text/html").get("/manage/v1/articles").then().statusCode(401);
        assertThat(raw("POST", "/manage/v1/articles", "Content-Length: 99999999"))
                .isEqualTo(401);
    }

    @Test
    void eachThingHasOnePath() {
        var token = "Authorization: Bearer " + TestDatabase.ADMIN_TOKEN;
        for (var path : List.of("/v1/articles", "/manage/v1/items", "/v1/tags/by-slug/nowhere")) {
            for (var spelling : List.of(
                    path + "/",
                    path + ";x=1",
                    path + "%3Bx=1",
                    path + "//",
                    path.replace("/v1/", "/v1//"),
                    path.replace("/v1/", "//v1/"),
                    path.replace("/v1/", "/./v1/"),
                    path.replace("/v1/", "/x/../v1/"),
                    path.replace("/v1/", "/v1;x/"),
                    path.replace("/v1/", "/v1%2F"),
                    path.replace("/v1/", "/%761/"),
                    path.replace("/v1/", "/v%31/"),
                    path.replace("s", "%73"),
                    path.replace("s", "%2573"),
                    path.replaceFirst("e", "%65"),
                    path.replace("/v1/", "/V1/"))) {
                assertThat(raw("GET", spelling, token)).as(spelling).isEqualTo(404);
            }
        }
        assertThat(raw("GET", "/v1/articles")).isEqualTo(200);
        assertThat(raw("GET", "/manage/v1/items", token)).isEqualTo(200);
    }

    @Test
    void aSlugHasOneSpellingWhateverItsScript() {
        var section = newsroom.section("أخبار الساعة").slug("أخبار-24").live();
        var slug = URLEncoder.encode(section.slug(), StandardCharsets.UTF_8);
        assertThat(slug).isEqualTo("%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1-24");
        var path = "/v1/sections/by-slug/" + slug;
        assertThat(raw("GET", path)).isEqualTo(200);
        assertThat(raw("GET", path.replace("%D8", "%d8"))).isEqualTo(200);
        for (var spelling : List.of(
                path.replace("-24", "%2D24"),
                path.replace("-24", "%2d24"),
                path.replace("-24", "-%32%34"),
                path.replace("by-slug", "by%2Dslug"))) {
            assertThat(raw("GET", spelling)).as(spelling).isEqualTo(404);
        }
    }

    /** Ways to write a path that a proxy, a filter and a router may each read differently. */
    private static Set<String> spellings(String path) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(path);
        for (var tail : List.of(
                ";", ";a=b", "%3B", "%3Ba=b", "/", "//", "/.", "/./", "%2F", "%5C", "%00", "/%2e", "%20", ".json")) {
            spellings.add(path + tail);
        }
        for (var slash : List.of(
                "//",
                "/./",
                "%2F",
                "%2f",
                "%5C",
                "%5c",
                "%252F",
                "/;/",
                ";/",
                ";a=b/",
                "/x/../",
                "/x/%2e%2e/",
                "/x/..;/")) {
            spellings.add(path.replaceFirst("/v1/", slash + "v1/"));
            spellings.add(path.replaceFirst("/v1/", "/v1" + slash));
        }
        spellings.add("/" + path);
        spellings.add("/." + path);
        spellings.add("/x/.." + path);
        spellings.add("/v1/.." + path);
        spellings.add("/v1/..;" + path);
        spellings.add("/v1/%2e%2e" + path);
        spellings.add("/v1/..%2F" + path.substring(1));
        spellings.add("/;a=b" + path);
        spellings.add(path.toUpperCase(Locale.ROOT));
        spellings.add(path.replace("/manage", "/Manage"));
        spellings.add(path.replace("/manage", "/%6Danage"));
        spellings.add(path.replace("/manage", "/%6danag%65"));
        spellings.add(path.replace("/v1/", "/%76%31/"));
        spellings.add(path.replace("/manage", "/%256Danage"));
        spellings.add("http://elsewhere.example" + path);
        return spellings;
    }

    private List<Contract.Operation> managed() {
        var managed = Contract.served().operations().stream()
                .filter(operation -> operation.path().startsWith("/manage/"))
                .toList();
        assertThat(managed).hasSizeGreaterThan(40);
        return managed;
    }

    private List<Caller> callers() {
        var callers = new ArrayList<Caller>();
        callers.add(new Caller("anonymous", null, null));
        callers.add(new Caller("bogus", "wrq_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJK", null));
        callers.add(new Caller("administrator", TestDatabase.ADMIN_TOKEN, ROLES.get("admin")));
        ROLES.forEach(
                (role, permissions) -> callers.add(new Caller(role, token(role).getString("token"), permissions)));
        var revoked = token("admin");
        var id = revoked.getString("id");
        newsroom.desk()
                .header("If-Match", "\"" + revoked.getLong("version") + "\"")
                .delete("/manage/v1/tokens/" + id)
                .then()
                .statusCode(204);
        callers.add(new Caller("revoked", revoked.getString("token"), null));
        return callers;
    }

    private JsonPath token(String role) {
        return newsroom.post("/manage/v1/tokens", Map.of("name", "The " + role, "role", role))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private int status(Contract.Operation operation, Caller caller) {
        if (!operation.isEndless()) {
            return request(operation, caller).statusCode();
        }
        return caller.token() == null
                ? raw("GET", operation.path())
                : raw("GET", operation.path(), "Authorization: Bearer " + caller.token());
    }

    private Response request(Contract.Operation operation, Caller caller) {
        RequestSpecification request =
                caller.token() == null ? given() : given().header("Authorization", "Bearer " + caller.token());
        return SampleBody.in(request, Contract.served(), operation)
                .header("If-Match", "\"1\"")
                .request(operation.method(), path(operation));
    }

    private static String path(Contract.Operation operation) {
        return operation.path().replace("{number}", "1").replaceAll("\\{[^}]+}", NOWHERE);
    }

    /** The status of a request that is sent as it is written, which no client would do. */
    private static int raw(String method, String target, String... fields) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var head = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
            for (var field : fields) {
                head += field + "\r\n";
            }
            socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            var answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + target, broken);
        }
    }
}
