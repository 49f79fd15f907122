package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something being written in a test: its content, as the management API takes it. */
public final class Writing {

    private final Newsroom newsroom;
    private final String collection;
    private final Map<String, Object> content = new LinkedHashMap<>();

    Writing(Newsroom newsroom, String collection) {
        this.newsroom = newsroom;
        this.collection = collection;
    }

    /** Any property of the content. */
    public Writing with(String property, Object value) {
        content.put(property, value);
        return this;
    }

    public Writing headline(String headline) {
        return with("headline", headline);
    }

    public Writing slug(String slug) {
        return with("slug", slug);
    }

    public Writing locale(String locale) {
        return with("locale", locale);
    }

    public Writing translating(Newsroom.Thing original) {
        return with("translationOf", original.id());
    }

    /** The section that it stands in. */
    public Writing in(Newsroom.Thing section) {
        return switch (collection) {
            case "articles" -> with("section", section.id());
            case "sections" -> with("parent", section.id());
            default -> adding("sections", section.id());
        };
    }

    public Writing by(Newsroom.Thing author) {
        return adding("byline", Map.of("person", author.id(), "role", "author"));
    }

    /** Names a person as somebody whom an article is about, or who takes part in an event. */
    public Writing about(Newsroom.Thing person) {
        return collection.equals("articles")
                ? adding("people", Map.of("person", person.id(), "role", "subject"))
                : adding("participants", Map.of("person", person.id()));
    }

    public Writing at(Newsroom.Thing event) {
        return adding("events", event.id());
    }

    public Writing tagged(Newsroom.Thing tag) {
        return adding("tags", tag.id());
    }

    /** Adds a paragraph to the body. */
    public Writing paragraph(String text) {
        var span = Map.of("_type", "span", "text", text);
        return adding("body", Map.of("_type", "block", "children", List.of(span)));
    }

    /** The content, to be sent some other way. */
    public Map<String, Object> content() {
        return content;
    }

    /** What it is one of, as it stands in paths. */
    public String collection() {
        return collection;
    }

    /** Written, and not published. */
    public Newsroom.Thing draft() {
        return created("");
    }

    /** Written and published. */
    public Newsroom.Thing live() {
        return created("?publish=true");
    }

    private Newsroom.Thing created(String query) {
        var answer = newsroom.post("/manage/v1/" + collection + query, content);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return Newsroom.thing(collection, answer);
    }

    @SuppressWarnings("unchecked")
    private Writing adding(String property, Object element) {
        ((List<Object>) content.computeIfAbsent(property, name -> new ArrayList<>())).add(element);
        return this;
    }
}
