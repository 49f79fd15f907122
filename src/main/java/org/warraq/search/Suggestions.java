package org.warraq.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.warraq.editorial.Links;
import org.warraq.text.Direction;
import org.warraq.text.NameBeginnings;
import org.warraq.text.TextRange;
import org.warraq.text.WordBeginnings;

/** What was found, as it is suggested: with what was typed marked in its title, or else in the name by which it was found. */
@ApplicationScoped
class Suggestions {

    @Inject
    ObjectMapper json;

    /**
     * Something that was found.
     *
     * @param name by which it was; null for an article
     * @param mistyped whether it is called so but for some letters
     */
    record Found(UUID id, String kind, String name, String card, boolean mistyped) {}

    /** The rows of {@link NameStatement#begun} and {@link HeadlineStatement}. */
    static List<Found> read(ResultSet rows) throws SQLException {
        var found = new ArrayList<Found>();
        while (rows.next()) {
            found.add(new Found(
                    rows.getObject("item", UUID.class),
                    rows.getString("kind"),
                    rows.getString("name"),
                    rows.getString("card"),
                    false));
        }
        return found;
    }

    /** As UTF-8. */
    byte[] written(Found found, String typed) {
        try {
            var card = json.readTree(found.card());
            return json.writeValueAsString(suggestion(found, card, typed)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored card does not read", e);
        }
    }

    private static Suggestion suggestion(Found found, JsonNode card, String typed) {
        var title = card.path(found.name() == null ? "headline" : "name").asText();
        var inTitle = marks(title, found, typed);
        var byTitle = found.name() == null || found.name().equals(title) || !inTitle.isEmpty();
        return new Suggestion(
                SearchType.valueOf(found.kind()),
                found.id(),
                card.path("locale").asText(),
                Direction.of(card.path("locale").asText()),
                MarkedText.of(title, inTitle, false),
                byTitle ? null : MarkedText.of(found.name(), marks(found.name(), found, typed), false),
                found.mistyped() ? true : null,
                card.path("slug").asText(),
                card.path("path").asText(),
                card.path("url").textValue(),
                new Links(card.path("links").path("self").asText()));
    }

    private static List<TextRange> marks(String text, Found found, String typed) {
        if (found.mistyped()) {
            return List.of();
        }
        var begun = found.name() == null ? List.<TextRange>of() : NameBeginnings.marked(text, typed);
        return begun.isEmpty() ? WordBeginnings.marked(text, typed) : begun;
    }
}
