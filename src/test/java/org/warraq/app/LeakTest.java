package org.warraq.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Crawls delivery as the document has it, every path with every parameter, for what is not live. A path joins by being
 * in the document; a parameter without a value to try is told of.
 */
@NewsroomTest
class LeakTest {

    private static final String SOON = Instant.now()
            .plus(30, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    /** What must never be seen: words, and the ids of what never was live. */
    private final Set<String> secrets = new LinkedHashSet<>();

    /** Ids, slugs and words to ask with: of what is live and of what is not. */
    private final Set<String> ids = new LinkedHashSet<>();

    private final Set<String> slugs = new LinkedHashSet<>();
    private final List<String> failures = new ArrayList<>();

    private int words;
    private int answers;

    @Test
    void nothingThatIsNotLiveIsSeenAnywhere() {
        fill();
        for (var operation : delivery()) {
            paths(operation).forEach(path -> crawl(operation, path));
        }
        assertThat(failures).isEmpty();
        assertThat(answers).as("answers that were looked at").isGreaterThan(1_000);
    }

    @Test
    void noColumnAndNoRelationOfTheDatabaseIsAParameter() throws SQLException {
        newsroom.article().in(newsroom.section("دولي").live()).live();
        for (var operation : delivery()) {
            if (operation.path().contains("{")) {
                continue;
            }
            var known = new TreeSet<String>();
            parameters(operation)
                    .forEach(parameter -> known.add(parameter.get("name").asText()));
            var own = operation.path().equals("/v1/resolve") ? "path=/x&" : "";
            for (var name : namesOfTheDatabase()) {
                if (!known.contains(name)) {
                    refused(operation.path() + "?" + own + name + "=", List.of("x", "1", "true", "a%25"));
                }
                for (var parameter : List.of("sort", "include")) {
                    refused(operation.path() + "?" + own + parameter + "=", List.of("item." + name, "-item." + name));
                }
                refused(operation.path() + "?" + own + "fields=", List.of("item." + name, "revision." + name));
            }
        }
        assertThat(failures).isEmpty();
    }

    /** Whatever the value, 400, and the same answer: it does not depend on what there is. */
    private void refused(String parameter, List<String> values) {
        var told = new TreeSet<String>();
        for (var value : values) {
            var answer = given().noFilters().urlEncodingEnabled(false).get(parameter + value);
            told.add(answer.statusCode() + " " + answer.jsonPath().getString("code"));
        }
        if (told.size() != 1 || !told.first().startsWith("400 ")) {
            failures.add(parameter + ": " + told);
        }
    }

    /** One of each kind in each state that is not live, and what is live beside it. */
    private void fill() {
        var section = live(newsroom.section("دولي").live());
        var person = live(newsroom.person("سناء الكتاني").with("isAuthor", true).live());
        var tag = newsroom.tag("الأمن").draft();
        var hiddenTag = newsroom.tag(secret()).with("slug", slugSecret()).draft();
        hidden(hiddenTag);
        var hiddenSection = newsroom.section(secret()).draft();
        hidden(hiddenSection);
        var hiddenPerson = newsroom.person(secret()).with("isAuthor", true).draft();
        hidden(hiddenPerson);
        live(newsroom.article()
                .in(section)
                .by(person)
                .tagged(tag)
                .paragraph("نص منشور")
                .live());
        for (var kind : List.of("articles", "sections", "people", "events")) {
            hidden(writing(kind).draft());
            var reviewed = writing(kind).draft();
            reviewed = newsroom.after(reviewed, newsroom.act(reviewed, "submit", null));
            hidden(reviewed);
            var approved = writing(kind).draft();
            approved = newsroom.after(approved, newsroom.act(approved, "submit", null));
            approved = newsroom.after(approved, newsroom.act(approved, "approve", null));
            hidden(approved);
            var archived = writing(kind).draft();
            archived = newsroom.after(archived, newsroom.act(archived, "archive", null));
            hidden(archived);
            var withdrawn = newsroom.withdraw(live(writing(kind).live()), secret());
            ids.add(withdrawn.id());
            newsroom.after(withdrawn, newsroom.patch(withdrawn, Map.of(name(kind), secret())));
            // Live, with a newer draft that names what is not live.
            var edited = live(plain(kind).live());
            newsroom.after(edited, newsroom.patch(edited, Map.of(name(kind), secret())));
        }
        for (var kind : List.of("articles", "events")) {
            hidden((kind.equals("articles") ? writing(kind).in(hiddenSection).by(hiddenPerson) : writing(kind))
                    .tagged(hiddenTag)
                    .draft());
        }
        var scheduled = newsroom.article()
                .headline(secret())
                .slug(slugSecret())
                .in(section)
                .draft();
        scheduled = newsroom.after(scheduled, newsroom.act(scheduled, "schedule", Map.of("publishAt", SOON)));
        hidden(scheduled);
        hidden(newsroom.article()
                .headline(secret())
                .slug(slugSecret())
                .in(section)
                .with("embargoUntil", SOON)
                .with("embargoNote", secret())
                .draft());
        // Live, naming what is not: the text stays, the reference does not show.
        live(newsroom.article()
                .in(section)
                .by(hiddenPerson)
                .tagged(tag)
                .about(hiddenPerson)
                .live());
    }

    private Writing writing(String kind) {
        return plain(kind).with(name(kind), secret()).slug(slugSecret());
    }

    private Writing plain(String kind) {
        return switch (kind) {
            case "articles" ->
                newsroom.article()
                        .headline("خبر " + ++words)
                        .in(newsroom.section("قسم " + words).live());
            case "sections" -> newsroom.section("قسم آخر " + ++words);
            case "people" -> newsroom.person("اسم " + ++words);
            default -> newsroom.event("حدث " + ++words);
        };
    }

    private static String name(String kind) {
        return kind.equals("articles") ? "headline" : "name";
    }

    private String secret() {
        var word = "Zgharit" + ++words + "Makhfi";
        secrets.add(word);
        return word;
    }

    private String slugSecret() {
        var slug = "zgharit-slug-" + ++words + "-makhfi";
        slugs.add(slug);
        return slug;
    }

    private Newsroom.Thing live(Newsroom.Thing thing) {
        ids.add(thing.id());
        slugs.add(thing.slug());
        return thing;
    }

    private void hidden(Newsroom.Thing thing) {
        ids.add(thing.id());
        secrets.add(thing.id());
    }

    private List<Contract.Operation> delivery() {
        var delivery = Contract.served().operations().stream()
                .filter(operation -> operation.path().startsWith("/v1/"))
                .toList();
        assertThat(delivery).hasSizeGreaterThan(10);
        return delivery;
    }

    private static List<JsonNode> parameters(Contract.Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .map(Contract.served()::resolved)
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .toList();
    }

    private Set<String> paths(Contract.Operation operation) {
        var paths = new LinkedHashSet<String>();
        if (operation.path().contains("{slug}")) {
            slugs.forEach(slug -> paths.add(operation.path().replace("{slug}", slug)));
        } else if (operation.path().contains("{")) {
            ids.forEach(id -> paths.add(operation.path().replaceAll("\\{[^}]+}", id)));
        } else {
            paths.add(operation.path());
        }
        return paths;
    }

    /** The path alone, then with each parameter at each value that fits it. */
    private void crawl(Contract.Operation operation, String path) {
        look(path, Map.of());
        for (var parameter : parameters(operation)) {
            var name = parameter.get("name").asText();
            var values = values(parameter);
            assertThat(values).as("values to try for %s of %s", name, operation).isNotEmpty();
            // A single thing is asked for with one value of each; there are many of them.
            (operation.path().contains("{") ? values.stream().limit(2) : values.stream())
                    .forEach(value -> look(path, Map.of(name, value)));
        }
        if (!operation.path().contains("{")) {
            look(path, Map.of("view", "full", "limit", "100", "count", "true"));
        }
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
            if (parameter.get("name").asText().equals("path")) {
                slugs.forEach(slug -> values.add("/ar/" + slug));
            } else {
                values.addAll(ids);
                slugs.stream().filter(slug -> slug.contains("makhfi")).forEach(values::add);
            }
        }
        return values;
    }

    private void look(String path, Map<String, String> query) {
        var answer =
                given().noFilters().queryParams(query).redirects().follow(false).get(path);
        answers++;
        if (answer.statusCode() >= 500) {
            failures.add(path + " " + query + " answered " + answer.statusCode());
        }
        var seen = text(answer);
        // What was asked with is told back, in links and problems, and tells nothing.
        var asked = new LinkedHashMap<>(query);
        for (var secret : secrets) {
            var told = asked.values().stream().anyMatch(value -> value.contains(secret)) || path.contains(secret);
            if (!told && seen.contains(secret)) {
                failures.add(path + " " + query + " tells " + secret + ": " + seen);
            }
        }
        if (answer.statusCode() == 200 && query.values().stream().anyMatch(secrets::contains)) {
            unchanged(path, query, answer);
        }
    }

    /** Asking by something that is not live is like asking by something that is not there. */
    private void unchanged(String path, Map<String, String> query, Response answer) {
        var nothing = new LinkedHashMap<String, String>();
        query.keySet().forEach(name -> nothing.put(name, "018f2b1e-7c7a-7abc-8def-0123456789ab"));
        var other = given().noFilters().queryParams(nothing).get(path);
        if (!(answer.jsonPath().get("data") + "").equals(other.jsonPath().get("data") + "")
                || !(answer.header("Cache-Control") + "").equals(other.header("Cache-Control"))) {
            failures.add(path + " " + query + " is told apart from what is not there: " + answer.asString());
        }
    }

    private static String text(Response answer) {
        return answer.statusLine() + "\n" + answer.headers() + "\n" + answer.asString();
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
