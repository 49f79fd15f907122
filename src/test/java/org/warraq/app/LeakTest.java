package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.warraq.app.LeakSearch.Question;

/**
 * Crawls delivery as the document has it, every path with every parameter, for what is not live. A path joins by being
 * in the document; a parameter without a value to try is told of.
 */
@NewsroomTest
class LeakTest {

    /** Of the form of a link's token, and of no link. */
    private static final String NO_TOKEN = "p0uYV7pJ4x1wC3n8b2kq9sZtLr5mHdQeXgAaBfCjDkE";

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    private HiddenNewsroom hidden;

    @Test
    void nothingThatIsNotLiveIsSeenAnywhere() {
        hidden = HiddenNewsroom.in(newsroom);
        var questions = new LinkedHashSet<Question>();
        for (var operation : delivery()) {
            questions.addAll(
                    operation.path().contains("{")
                            ? ofSingleThings(operation)
                            : questions(operation, operation.path()));
        }
        assertThat(questions).hasSizeGreaterThan(1_000);
        assertThat(crawl(hidden.secrets()).leaks(questions)).isEmpty();
    }

    @Test
    void noFileThatNothingLiveShowsIsServed() {
        hidden = HiddenNewsroom.in(newsroom);
        var crawl = crawl(Set.of());
        assertThat(hidden.files())
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(
                                crawl.ask(new Question(file, Map.of())).status())
                        .as(file)
                        .isEqualTo(404));
    }

    @Test
    void noColumnAndNoRelationOfTheDatabaseIsAParameter() throws SQLException {
        newsroom.article().in(newsroom.section("دولي").live()).live();
        var failures = new ArrayList<String>();
        for (var operation : lists()) {
            var attempts = new ArrayList<Attempt>();
            for (var name : namesOfTheDatabase()) {
                attempts.add(new Attempt(operation, name, List.of("x", "1", "true", "a%")));
                attempts.add(new Attempt(operation, "sort", List.of("item." + name, "-item." + name)));
                attempts.add(new Attempt(operation, "include", List.of("item." + name, "-item." + name)));
                attempts.add(new Attempt(operation, "fields", List.of("item." + name, "revision." + name)));
            }
            failures.addAll(notRefused(attempts));
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void nothingThatOnlyTheDeskIsToldIsAParameterOrAnOrder() {
        var draft = newsroom.article().in(newsroom.section("دولي").live()).draft();
        var properties = propertiesOfTheDeskAlone();
        var failures = new ArrayList<String>();
        for (var operation : lists()) {
            var attempts = new ArrayList<Attempt>();
            for (var name : properties) {
                // Values that would match, were it asked by them, and one that would not.
                attempts.add(new Attempt(
                        operation, name, List.of("draft", "admin", "Administrator", "1", "true", draft.id(), "none")));
                attempts.add(new Attempt(operation, "sort", List.of(name, "-" + name)));
                attempts.add(new Attempt(operation, "include", List.of(name)));
                attempts.add(new Attempt(operation, "fields", List.of(name)));
            }
            failures.addAll(notRefused(attempts));
        }
        assertThat(failures).isEmpty();
    }

    /** A parameter of an operation, with values that must all be refused in the same way. */
    private record Attempt(Contract.Operation operation, String parameter, List<String> values) {

        /** What else it needs comes first. */
        Question with(String value) {
            var parameters = new TreeMap<String, String>();
            parameters(operation).stream()
                    .filter(known -> known.path("required").asBoolean())
                    .forEach(known -> parameters.put(
                            known.get("name").asText(), known.get("example").asText()));
            parameters.put(parameter, value);
            return new Question(operation.path(), parameters);
        }

        /** Whether it is a parameter that the operation has, under a name that the database or the desk has too. */
        boolean isKnown() {
            return !Set.of("sort", "include", "fields").contains(parameter)
                    && parameters(operation).stream()
                            .anyMatch(known -> known.get("name").asText().equals(parameter));
        }
    }

    /** Whatever the value, 400, and the same answer: it does not depend on what there is. */
    private static List<String> notRefused(List<Attempt> attempts) {
        var crawl = crawl(Set.of());
        return LeakCrawl.inTurns(attempts, attempt -> {
                    var told = new TreeSet<String>();
                    for (var value : attempt.isKnown() ? List.<String>of() : attempt.values()) {
                        var answer = crawl.ask(attempt.with(value));
                        told.add(answer.status() + " " + code(answer));
                    }
                    var refused = told.size() == 1 && told.first().startsWith("400 ");
                    return refused || attempt.isKnown() ? null : attempt + ": " + told;
                })
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static String code(LeakSearch.Answer answer) {
        return answer.status() < 400
                ? ""
                : Contract.tree(answer.body()).path("code").asText();
    }

    private static LeakCrawl crawl(Collection<String> secrets) {
        return new LeakCrawl("http://localhost:" + RestAssured.port, new LeakSearch(new LinkedHashSet<>(secrets)));
    }

    private static List<Contract.Operation> delivery() {
        var delivery = Contract.served().operations().stream()
                .filter(operation -> !operation.path().startsWith("/manage/"))
                .toList();
        assertThat(delivery).hasSizeGreaterThan(10);
        return delivery;
    }

    private static List<Contract.Operation> lists() {
        return delivery().stream()
                .filter(operation -> !operation.path().contains("{"))
                .toList();
    }

    private static List<JsonNode> parameters(Contract.Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .map(Contract.served()::resolved)
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .toList();
    }

    /** By what its path is for with every parameter, and by everything else that one might put there. */
    private Set<Question> ofSingleThings(Contract.Operation operation) {
        var questions = new LinkedHashSet<Question>();
        var fitting = operation.path().contains("{slug}")
                ? hidden.slugs()
                : operation.path().contains("{id}") ? hidden.ids() : Set.<String>of();
        if (operation.answersAnyType()) {
            hidden.files().forEach(file -> questions.addAll(questions(operation, file)));
        }
        fitting.forEach(name -> questions.addAll(questions(operation, path(operation, name))));
        Stream.of(hidden.slugs(), hidden.ids(), hidden.secrets(), Set.of(NO_TOKEN, "x", "1"))
                .flatMap(Set::stream)
                .forEach(name -> questions.add(new Question(path(operation, name), Map.of())));
        return questions;
    }

    private static String path(Contract.Operation operation, String name) {
        return operation.path().replaceAll("\\{[^}]+}", URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    /** The path alone, then with each parameter at each value that fits it. */
    private List<Question> questions(Contract.Operation operation, String path) {
        var questions = new ArrayList<Question>();
        questions.add(new Question(path, Map.of()));
        for (var parameter : parameters(operation)) {
            var name = parameter.get("name").asText();
            var values = values(parameter);
            assertThat(values).as("values to try for %s of %s", name, operation).isNotEmpty();
            // A single thing is asked for with one value of each; there are many of them.
            (operation.path().contains("{") ? values.stream().limit(2) : values.stream())
                    .forEach(value -> questions.add(new Question(path, Map.of(name, value))));
        }
        if (!operation.path().contains("{")) {
            questions.add(new Question(path, Map.of("view", "full", "limit", "100", "count", "true")));
        }
        return questions;
    }

    private Set<String> values(JsonNode parameter) {
        var values = new LinkedHashSet<String>();
        var schema = Contract.served().resolved(parameter.get("schema"));
        var items = Contract.served().resolved(schema.has("items") ? schema.get("items") : schema);
        items.path("enum").forEach(value -> values.add(value.asText()));
        if (items.path("type").asText().equals("boolean")) {
            values.addAll(Set.of("true", "false"));
        }
        var example = parameter.path("example");
        (example.isArray() ? example : List.of(example)).forEach(value -> values.add(value.asText()));
        values.remove("");
        if (items.path("type").asText().equals("string") && !items.has("enum")) {
            if (parameter.get("name").asText().equals("q")) {
                values.addAll(hidden.secrets());
            } else if (parameter.get("name").asText().equals("path")) {
                hidden.slugs().forEach(slug -> values.add("/ar/" + slug));
            } else {
                values.addAll(hidden.ids());
                hidden.slugs().stream().filter(slug -> slug.contains("makhfi")).forEach(values::add);
            }
        }
        return values;
    }

    private static Set<String> propertiesOfTheDeskAlone() {
        var desk = new TreeSet<String>();
        var everybody = new HashSet<String>();
        for (var operation : Contract.served().operations()) {
            var of = operation.path().startsWith("/manage/") ? desk : everybody;
            collect(operation.node().path("responses").path("200"), of, new HashSet<>());
        }
        desk.removeAll(everybody);
        assertThat(desk).contains("assignee", "note", "headRevision", "embargoUntil", "allowedActions");
        return desk;
    }

    private static void collect(JsonNode node, Set<String> properties, Set<String> seen) {
        if (node.has("$ref") && !seen.add(node.get("$ref").asText())) {
            return;
        }
        var resolved = Contract.served().resolved(node);
        resolved.path("properties").fieldNames().forEachRemaining(properties::add);
        resolved.forEach(child -> collect(child, properties, seen));
    }

    private Set<String> namesOfTheDatabase() throws SQLException {
        var names = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select column_name from information_schema.columns where table_schema = current_schema()
                        union select table_name from information_schema.tables where table_schema = current_schema()""")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        assertThat(names).contains("refs", "status", "content", "revision");
        return names;
    }
}
