package org.warraq.events;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warraq.app.TestDatabase;

/** What an editor's tool does to events and to what they name, and what a client then sees. */
final class EventDesk {

    private EventDesk() {}

    /** Something written: its id, and the version that the next act on it names. */
    record Written(String collection, String id, String slug) {

        Written publish() {
            act("publish", Map.of());
            return this;
        }

        Written withdraw() {
            act("withdraw", Map.of("reason", "كتبت خطأ"));
            return this;
        }

        private void act(String action, Map<String, Object> order) {
            admin().header("If-Match", version())
                    .body(order)
                    .post("/manage/v1/" + collection + "/" + id + "/actions/" + action)
                    .then()
                    .statusCode(200);
        }

        ValidatableResponse patch(Map<String, Object> patch) {
            return admin().contentType("application/merge-patch+json")
                    .header("If-Match", version())
                    .body(patch)
                    .patch("/manage/v1/" + collection + "/" + id + "?publish=true")
                    .then();
        }

        private String version() {
            return admin().get("/manage/v1/" + collection + "/" + id).header("ETag");
        }

        /** What everybody sees of it. */
        ValidatableResponse seen() {
            return given().get("/v1/" + collection + "/" + id).then();
        }

        ValidatableResponse seen(String query) {
            return given().get("/v1/" + collection + "/" + id + "?" + query).then();
        }
    }

    static Written draft(String collection, Map<String, Object> content) {
        return created(collection, content, "");
    }

    static Written live(String collection, Map<String, Object> content) {
        return created(collection, content, "?publish=true");
    }

    private static Written created(String collection, Map<String, Object> content, String query) {
        var response = admin().body(content).post("/manage/v1/" + collection + query);
        response.then().statusCode(201);
        return new Written(collection, response.path("id"), response.path("slugs.ar"));
    }

    static Response refused(Map<String, Object> content) {
        return admin().body(content).post("/manage/v1/events?publish=true");
    }

    static Written person(String name) {
        return live("people", Map.of("name", name));
    }

    static Written section(String name) {
        return live("sections", Map.of("name", name));
    }

    static Written tag(String name) {
        var response = admin().body(Map.of("name", name)).post("/manage/v1/tags");
        response.then().statusCode(201);
        return new Written("tags", response.path("id"), response.path("slugs.ar"));
    }

    /** An event on whole days, with more properties as pairs of name and value. */
    static Map<String, Object> days(String name, String first, String last, Object... more) {
        return event(name, Map.of("date", first), Map.of("date", last), more);
    }

    /** An event in Morocco between two local times. */
    static Map<String, Object> hours(String name, String start, String end, Object... more) {
        return event(name, local(start), local(end), more);
    }

    static Map<String, Object> local(String time) {
        return Map.of("local", time, "zone", "Africa/Casablanca");
    }

    private static Map<String, Object> event(String name, Object start, Object end, Object... more) {
        var event = new HashMap<String, Object>(Map.of("name", name, "start", start, "end", end));
        for (var index = 0; index < more.length; index += 2) {
            event.put((String) more[index], more[index + 1]);
        }
        return event;
    }

    /** The names of the events that a list shows. */
    static List<String> listed(Object... parameters) {
        var request = given();
        for (var index = 0; index < parameters.length; index += 2) {
            request.queryParam((String) parameters[index], parameters[index + 1]);
        }
        return request.get("/v1/events").then().statusCode(200).extract().path("data.name");
    }

    static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)
                .contentType("application/json");
    }
}
