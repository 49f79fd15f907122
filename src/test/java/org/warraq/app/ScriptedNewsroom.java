package org.warraq.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A newsroom that somebody wrote scripts into, wherever there is a string. */
final class ScriptedNewsroom {

    private static final int PEOPLE = 6;

    private final Newsroom newsroom;
    private final List<String> scripts;
    private final Newsroom.Thing picture;
    private final Newsroom.Thing recording;
    private final Newsroom.Thing section;
    private int next;

    ScriptedNewsroom(Newsroom newsroom, List<String> scripts) {
        this.newsroom = newsroom;
        this.scripts = scripts;
        var written = newsroom.picture();
        picture = newsroom.after(
                written,
                newsroom.patch(
                        written,
                        Map.of(
                                "alt",
                                script(),
                                "caption",
                                script(),
                                "credit",
                                line(),
                                "licence",
                                line(),
                                "place",
                                line(),
                                "fileName",
                                fileName())));
        recording = newsroom.recording();
        section = newsroom.section(line())
                .with("description", script())
                .with("image", shown())
                .live();
    }

    Newsroom.Thing section() {
        return section;
    }

    Newsroom.Thing picture() {
        return picture;
    }

    /** Each of these in every kind of block, between mentions and cards of people with such names. */
    Newsroom.Thing portableText(List<String> part) {
        var people = Stream.generate(() -> person(line()).id()).limit(PEOPLE).toList();
        var blocks = new ArrayList<Map<String, Object>>();
        for (var script : part) {
            var person = people.get(blocks.size() % PEOPLE);
            blocks.addAll(running(script, person));
            blocks.addAll(media(script));
            blocks.addAll(apart(script, person));
        }
        blocks.add(Map.of("_type", "reference", "item", event().id()));
        return named().with("body", blocks).live();
    }

    Newsroom.Thing body(String property, String body) {
        return newsroom.article()
                .headline(line())
                .in(section)
                .with(property, body)
                .live();
    }

    private Writing named() {
        return newsroom.article()
                .headline(line())
                .with("kicker", ScriptCorpus.line("<svg onload=__ran=1>"))
                .with("standfirst", script())
                .with("credit", line())
                .with("dateline", Map.of("place", line()))
                .with("source", Map.of("name", line(), "licence", line()))
                .with("seo", Map.of("title", line(), "description", script()))
                .with("corrections", List.of(Map.of("kind", "correction", "text", script())))
                .with("leadImage", shown())
                .with("gallery", List.of(shown()))
                .with("custom", Map.of("note", script(), "notes", List.of(Map.of("by", script()))))
                .in(section)
                .by(person(line()))
                .at(event())
                .tagged(newsroom.tag(tagName()).with("description", script()).draft());
    }

    private Newsroom.Thing person(String name) {
        return newsroom.person(name)
                .with("biography", script())
                .with("image", shown())
                .with("sortName", line())
                .with("aliases", List.of(Map.of("value", line())))
                .with("positions", List.of(Map.of("title", line(), "organisation", line())))
                .live();
    }

    private Newsroom.Thing event() {
        return newsroom.event(line())
                .with("description", script())
                .with("venue", Map.of("name", line(), "locality", line()))
                .with("image", shown())
                .with("organisers", List.of(Map.of("name", line())))
                .live();
    }

    private List<Map<String, Object>> running(String script, String person) {
        var marks = List.of(
                Map.of("_type", "link", "_key", "l", "href", "/x", "title", script),
                Map.of("_type", "link", "_key", "q", "href", addressed(script)),
                Map.of("_type", "mention", "_key", "m", "item", person));
        var spans = List.of(
                span(script), span(script, "strong", "l"), span(script, "m"), span(script, "code"), span(script, "q"));
        return List.of(
                Map.of("_type", "block", "children", spans, "markDefs", marks),
                Map.of("_type", "block", "style", "h2", "children", List.of(span(script))),
                Map.of("_type", "block", "listItem", "bullet", "level", 1, "children", List.of(span(script))),
                Map.of("_type", "callout", "title", script, "children", spans, "markDefs", marks));
    }

    private List<Map<String, Object>> media(String script) {
        var shown =
                Map.of("media", picture.id(), "caption", script, "alt", script, "credit", ScriptCorpus.line(script));
        var image = new HashMap<String, Object>(shown);
        image.put("_type", "image");
        var played = Map.of("media", picture.id(), "caption", script, "transcript", script);
        var file = new HashMap<String, Object>(played);
        file.put("_type", "file");
        var audio = new HashMap<String, Object>(played);
        audio.put("_type", "audio");
        audio.put("media", recording.id());
        return List.of(image, Map.of("_type", "gallery", "images", List.of(shown, shown)), file, audio);
    }

    private List<Map<String, Object>> apart(String script, String person) {
        var cells = Map.of("cells", List.of(script, script));
        return List.of(
                Map.of("_type", "quote", "text", script, "attribution", script),
                Map.of("_type", "quote", "text", script, "person", person),
                Map.of("_type", "table", "rows", List.of(cells, cells)),
                Map.of("_type", "code", "code", script, "language", ScriptCorpus.line(script)),
                Map.of("_type", "embed", "provider", "youtube", "url", embedded(script)),
                Map.of("_type", "reference", "item", person));
    }

    private static Map<String, Object> span(String text, String... marks) {
        return Map.of("_type", "span", "text", text, "marks", List.of(marks));
    }

    /** As an address may hold it: what breaks attributes stays. */
    private static String addressed(String script) {
        return "https://example.invalid/?q='" + script.replaceAll("[\\p{Cntrl}\\p{Z}\\\\]", "+");
    }

    /** As an address may hold it that is taken apart. */
    private static String embedded(String script) {
        return "https://www.youtube.com/watch?v='" + script.replaceAll("[^A-Za-z0-9'()*!$&=:;@,._~/?-]", "+");
    }

    private Map<String, Object> shown() {
        return Map.of("media", picture.id(), "caption", script(), "alt", script());
    }

    /** A name that leads to no other folder. */
    private String fileName() {
        return line().replaceAll("[/\\\\]", "+");
    }

    private String script() {
        return scripts.get(next++ % scripts.size());
    }

    private String line() {
        return ScriptCorpus.line(script());
    }

    /** The names of tags are short. */
    private String tagName() {
        var name = line();
        return name.length() <= 100 ? name : tagName();
    }
}
