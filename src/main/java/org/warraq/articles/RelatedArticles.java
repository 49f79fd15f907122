package org.warraq.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.warraq.articles.RelatedList.Related;
import org.warraq.articles.RelatedList.Shared;
import org.warraq.articles.RelatedList.Why;
import org.warraq.editorial.Newsstand;

/** Tells why articles stand below another: the very statement that delivery sends, with what it was made of. */
@ApplicationScoped
class RelatedArticles {

    @Inject
    Newsstand newsstand;

    @Inject
    ObjectMapper json;

    RelatedList to(UUID article, int limit) {
        var sent = RelatedStatement.explained(article, limit);
        return new RelatedList(newsstand.read(sent.text(), sent.values(), this::read));
    }

    /** A row for each thing shared, those of one article together. */
    private List<Related> read(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<UUID, Related>();
        while (rows.next()) {
            var id = rows.getObject("id", UUID.class);
            if (!found.containsKey(id)) {
                found.put(id, related(rows));
            }
            if (rows.getString("kind") != null) {
                found.get(id).why().shared().add(shared(rows));
            }
        }
        return List.copyOf(found.values());
    }

    private Related related(ResultSet row) throws SQLException {
        var picked = row.getBoolean("picked");
        var score = picked ? null : rounded(row.getDouble("score"));
        return new Related(card(row.getString("card")), new Why(picked, score, new ArrayList<>()));
    }

    private static Shared shared(ResultSet row) throws SQLException {
        return new Shared(
                row.getString("kind"),
                row.getObject("target", UUID.class),
                row.getString("name"),
                rounded(row.getDouble("shared_score")));
    }

    private ArticleCard card(String text) {
        try {
            return json.readValue(text, ArticleCard.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored card does not read", e);
        }
    }

    /** To four places: what comes after them is the passing of time. */
    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
