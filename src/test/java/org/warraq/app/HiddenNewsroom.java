package org.warraq.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of each kind in each state that is not live, and what is live beside it. */
final class HiddenNewsroom {

    private static final String SOON = Instant.now()
            .plus(30, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    private static final String PAST =
            Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS).toString();

    private final Newsroom newsroom;

    /** What must never be seen: words, and the ids and slugs of what never was live. */
    private final Set<String> secrets = new LinkedHashSet<>();

    /** To ask with: of what is live and of what is not. */
    private final Set<String> ids = new LinkedHashSet<>();

    private final Set<String> slugs = new LinkedHashSet<>();

    /** Addresses of files that nothing live shows, without what admits whoever was given them. */
    private final Set<String> files = new LinkedHashSet<>();

    private int words;

    private HiddenNewsroom(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    static HiddenNewsroom in(Newsroom newsroom) {
        var hidden = new HiddenNewsroom(newsroom);
        hidden.fill();
        return hidden;
    }

    Set<String> secrets() {
        return secrets;
    }

    Set<String> ids() {
        return ids;
    }

    Set<String> slugs() {
        return slugs;
    }

    Set<String> files() {
        return files;
    }

    private void fill() {
        var section = live(newsroom.section("دولي").live());
        var person = live(newsroom.person("سناء الكتاني").with("isAuthor", true).live());
        var tag = newsroom.tag("الأمن").draft();
        var hiddenTag = hidden(newsroom.tag(secret()).with("slug", slugSecret()).draft());
        var hiddenSection = hidden(newsroom.section(secret()).draft());
        var hiddenPerson =
                hidden(newsroom.person(secret()).with("isAuthor", true).draft());
        live(newsroom.article()
                .in(section)
                .by(person)
                .tagged(tag)
                .paragraph("نص منشور")
                .live());
        for (var kind : List.of("articles", "sections", "people", "events")) {
            inEachState(kind);
            ended(kind);
        }
        for (var kind : List.of("sections", "people", "events")) {
            merged(kind);
        }
        amongColleagues(section);
        pictures(section);
        fronts(section);
        hidden(writing("articles")
                .in(hiddenSection)
                .by(hiddenPerson)
                .tagged(hiddenTag)
                .draft());
        hidden(writing("events").tagged(hiddenTag).draft());
        hidden(writing("articles")
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

    private void inEachState(String kind) {
        hidden(writing(kind).draft());
        var reviewed = hidden(writing(kind).draft());
        newsroom.after(reviewed, newsroom.act(reviewed, "submit", null));
        var approved = hidden(writing(kind).draft());
        approved = newsroom.after(approved, newsroom.act(approved, "submit", null));
        newsroom.after(approved, newsroom.act(approved, "approve", null));
        var scheduled = hidden(writing(kind).draft());
        newsroom.after(scheduled, newsroom.act(scheduled, "schedule", Map.of("publishAt", SOON)));
        var archived = hidden(writing(kind).draft());
        newsroom.after(archived, newsroom.act(archived, "archive", null));
        // Live, with a newer draft that has another name and another slug.
        var edited = live(plain(kind).live());
        newsroom.after(edited, newsroom.patch(edited, Map.of(name(kind), secret(), "slug", slugSecret())));
        // A draft whose first slug is free again, and what is live and once stood under another.
        var renamed = hidden(writing(kind).draft());
        newsroom.after(renamed, newsroom.patch(renamed, Map.of("slug", slugSecret())));
        var moved = live(plain(kind).slug("old-slug-" + ++words).live());
        live(newsroom.change(moved, Map.of("slug", "new-slug-" + words)));
    }

    /** What was live: its words are as secret as those that were saved since. */
    private void ended(String kind) {
        var withdrawn = newsroom.withdraw(live(writing(kind).live()), secret());
        newsroom.after(withdrawn, newsroom.patch(withdrawn, Map.of(name(kind), secret())));
        var archived = newsroom.withdraw(live(writing(kind).live()), secret());
        archived = newsroom.after(archived, newsroom.patch(archived, Map.of(name(kind), secret())));
        newsroom.after(archived, newsroom.act(archived, "archive", null));
        var killed = live(writing(kind).live());
        killed = newsroom.after(killed, newsroom.act(killed, "withdraw", Map.of("reason", secret(), "final", true)));
        newsroom.after(killed, newsroom.patch(killed, Map.of(name(kind), secret())));
    }

    /** One draft into another, and what is live into its like: what joins is what was public of it. */
    private void merged(String kind) {
        var draft = hidden(writing(kind).draft());
        merge(draft, hidden(writing(kind).draft()));
        var live = live(plain(kind).live());
        var edited = newsroom.after(live, newsroom.patch(live, Map.of(name(kind), secret(), "slug", slugSecret())));
        merge(edited, live(plain(kind).live()));
    }

    private void merge(Newsroom.Thing merged, Newsroom.Thing target) {
        newsroom.after(merged, newsroom.act(merged, "merge", Map.of("into", target.id())));
    }

    /** What is said of live things at the desk: whose turn it is, a word for them, and whom readers' devices tell. */
    private void amongColleagues(Newsroom.Thing section) {
        var colleague = newsroom.token(Map.of("name", secret(), "role", "editor"));
        secrets.add(colleague.id());
        var article = live(newsroom.article().in(section).live());
        article = newsroom.after(
                article,
                newsroom.act(article, "assign", Map.of("assignee", Map.of("id", colleague.id()), "note", secret())));
        newsroom.after(article, newsroom.act(article, "alert", Map.of("text", secret(), "audience", secret())));
        var reviewed = hidden(writing("articles").in(section).draft());
        newsroom.after(reviewed, newsroom.act(reviewed, "submit", Map.of("note", secret())));
    }

    /** One that nothing names, one that only a draft shows, and one that a newer draft has beside what is live. */
    private void pictures(Newsroom.Thing section) {
        picture();
        hidden(writing("articles").in(section).with("leadImage", shown()).draft());
        var edited = live(newsroom.article().in(section).live());
        newsroom.after(edited, newsroom.patch(edited, Map.of("leadImage", shown())));
    }

    /**
     * On a front that everybody may see: what is not live, what was and is no more, what is live and not yet or no longer
     * shown there, each with words and a picture of its place. And a front that was more than it is.
     */
    private void fronts(Newsroom.Thing section) {
        var draft = hidden(writing("articles").in(section).draft());
        var embargoed = hidden(
                writing("articles").in(section).with("embargoUntil", SOON).draft());
        var scheduled = hidden(writing("articles").in(section).draft());
        newsroom.after(scheduled, newsroom.act(scheduled, "schedule", Map.of("publishAt", SOON)));
        var withdrawn = newsroom.withdraw(live(writing("articles").in(section).live()), secret());
        var unseen = List.of(
                placed(draft),
                placed(embargoed),
                placed(scheduled),
                placed(withdrawn),
                placed(hidden(writing("people").draft())),
                with(placed(live(plain("articles").live())), "from", SOON),
                with(placed(live(plain("people").live())), "until", PAST));
        var fill = Map.of("limit", 30, "section", List.of(section.id()));
        var slots = List.of(
                Map.of("name", "lead", "items", unseen), Map.of("name", "filled", "items", unseen, "fill", fill));
        rearranged(live(newsroom.front("الرئيسية")
                .slug("home-" + ++words)
                .with("slots", slots)
                .draft()));
        var deleted = hidden(newsroom.front(secret()).slug(slugSecret()).draft());
        newsroom.delete(deleted).then().statusCode(204);
    }

    /** Another front for a moment, with another name. */
    private void rearranged(Newsroom.Thing front) {
        var slot = Map.of(
                "name", secret(), "items", List.of(placed(live(plain("articles").live()))));
        var another = newsroom.after(front, newsroom.patch(front, Map.of("name", secret(), "slots", List.of(slot))));
        newsroom.after(another, newsroom.holding(another).post(front.desk() + "/versions/1/restore"));
    }

    private Map<String, Object> placed(Newsroom.Thing thing) {
        var placed =
                new LinkedHashMap<String, Object>(Map.of("ref", thing.id(), "headline", secret(), "image", shown()));
        return thing.collection().equals("articles") ? with(placed, "kicker", secret()) : placed;
    }

    private static Map<String, Object> with(Map<String, Object> entry, String property, Object value) {
        entry.put(property, value);
        return entry;
    }

    private Map<String, Object> shown() {
        return Map.of("media", picture().id(), "caption", secret(), "alt", secret());
    }

    private Newsroom.Thing picture() {
        var asset = newsroom.asset(Pictures.png(40, ++words), secret() + ".png");
        asset = newsroom.after(asset, newsroom.patch(asset, Map.of("alt", secret(), "caption", secret())));
        files.add(asset.answer().<String>path("url").replaceFirst("\\?.*", ""));
        asset.answer().<List<String>>path("renditions.url").forEach(url -> files.add(url.replaceFirst("\\?.*", "")));
        return hidden(asset);
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
        secrets.add(slug);
        return slug;
    }

    private Newsroom.Thing live(Newsroom.Thing thing) {
        ids.add(thing.id());
        slugs.add(thing.slug());
        return thing;
    }

    private Newsroom.Thing hidden(Newsroom.Thing thing) {
        ids.add(thing.id());
        secrets.add(thing.id());
        return thing;
    }
}
