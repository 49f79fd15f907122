package org.warraq.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.warraq.text.Highlights;
import org.warraq.text.Lexicons;
import org.warraq.text.SearchQuery;
import org.warraq.text.Snippets;

/** What a search found, as it is shown: cards with what was looked for marked in them. */
final class Finds {

    /** So much of a text is looked through for the stretch that is shown of it, in UTF-16 units: some 3,500 words. */
    private static final int MOST_OF_ONE = 20_000;

    /** And so much of all texts of a page, which is nearly all of its work. */
    private static final int MOST_OF_ALL = 400_000;

    private final ObjectMapper json;
    private final Lexicons lexicons;
    private final SearchQuery query;
    private final boolean html;
    private final int reach;

    /** @param shown how many things there are on the page, at most */
    Finds(ObjectMapper json, Lexicons lexicons, SearchRequest asked, SearchQuery query, int shown) {
        this.json = json;
        this.lexicons = lexicons;
        this.query = query;
        this.html = asked.html();
        this.reach = Math.min(MOST_OF_ONE, MOST_OF_ALL / shown);
    }

    /**
     * A thing that was found.
     *
     * @param names all that it is called, in every language; empty for an article
     * @param body null if it has no running text
     * @param hash of all that it is found by, the body too
     * @param whole some of what has all of the words, on whichever page
     * @param relaxed whether there are others, on whichever page
     * @param changesAt null, or when its lifetime in caches ends
     */
    record Find(
            UUID id,
            String kind,
            String sortKey,
            String card,
            String cardHash,
            List<String> names,
            String body,
            String hash,
            List<UUID> whole,
            boolean relaxed,
            Instant changesAt) {}

    /** The rows of a {@link SearchStatement}. */
    static List<Find> read(ResultSet rows) throws SQLException {
        var finds = new ArrayList<Find>();
        while (rows.next()) {
            var key = rows.getObject("sort_key");
            var whole = rows.getArray("whole");
            var changes = rows.getTimestamp("changes_at");
            finds.add(new Find(
                    rows.getObject("item", UUID.class),
                    rows.getString("kind"),
                    key instanceof Timestamp time ? String.valueOf(time.getTime()) : String.valueOf(key),
                    rows.getString("card"),
                    rows.getString("card_hash"),
                    List.of((String[]) rows.getArray("names").getArray()),
                    rows.getString("body"),
                    rows.getString("hash"),
                    whole == null ? List.of() : List.of((UUID[]) whole.getArray()),
                    rows.getBoolean("relaxed"),
                    changes == null ? null : changes.toInstant()));
        }
        return finds;
    }

    /** As UTF-8. */
    byte[] shown(Find find) {
        try {
            var card = json.readTree(find.card());
            var locale = card.path("locale").asText();
            var title = card.path(find.kind().equals("article") ? "headline" : "name")
                    .asText();
            var inTitle = Highlights.of(title, locale, lexicons, query);
            var result = new SearchResult(
                    SearchType.valueOf(find.kind()),
                    find.card(),
                    MarkedText.of(title, inTitle, html),
                    inTitle.isEmpty() ? alias(find, locale) : null,
                    snippet(find, card, locale));
            return json.writeValueAsString(result).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored card does not read", e);
        }
    }

    /** Of other names, the one that says most of what was asked for and least besides. */
    private MarkedText alias(Find find, String locale) {
        return find.names().stream()
                .map(name -> MarkedText.of(name, Highlights.of(name, locale, lexicons, query), html))
                .filter(name -> !name.matches().isEmpty())
                .min(Comparator.comparingInt(
                                (MarkedText name) -> -name.matches().size())
                        .thenComparing(name -> name.text().length()))
                .orElse(null);
    }

    private MarkedText snippet(Find find, JsonNode card, String locale) {
        var standfirst = card.path("standfirst").textValue();
        var ofBody = snippet(find.body(), locale);
        if (standfirst != null && (ofBody == null || ofBody.matches().isEmpty())) {
            return snippet(standfirst, locale);
        }
        return ofBody;
    }

    /** What is looked through; ends with a word where one ends. */
    private String beginning(String body) {
        if (body.length() <= reach) {
            return body;
        }
        var end = Math.max(body.lastIndexOf(' ', reach), body.lastIndexOf('\n', reach));
        return body.substring(0, end > 0 ? end : body.offsetByCodePoints(0, reach / 2));
    }

    private MarkedText snippet(String text, String locale) {
        if (text == null) {
            return null;
        }
        var snippet = Snippets.of(text, Highlights.of(beginning(text), locale, lexicons, query));
        return MarkedText.of(snippet.text(), snippet.ranges(), html);
    }
}
