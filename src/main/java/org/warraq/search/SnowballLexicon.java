package org.warraq.search;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.warraq.text.Lexicon;

/**
 * PostgreSQL's Snowball dictionary of one language. What it says of a word never changes, so the words last asked for are
 * remembered.
 */
final class SnowballLexicon implements Lexicon {

    /** About 5 MB. */
    private static final int REMEMBERED = 50_000;

    private final AgroalDataSource database;
    private final String dictionary;
    private final Map<String, Set<String>> known = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param dictionary such as {@code french_stem} */
    SnowballLexicon(AgroalDataSource database, String dictionary) {
        this.database = database;
        this.dictionary = dictionary;
    }

    @Override
    public Map<String, Set<String>> stems(Collection<String> words) {
        var stems = new HashMap<String, Set<String>>();
        var unknown = new ArrayList<String>();
        synchronized (known) {
            for (var word : words) {
                var stem = known.get(word);
                if (stem == null) {
                    unknown.add(word);
                } else {
                    stems.put(word, stem);
                }
            }
        }
        if (!unknown.isEmpty()) {
            var asked = ask(unknown);
            stems.putAll(asked);
            synchronized (known) {
                known.putAll(asked);
            }
        }
        return stems;
    }

    /** Within a transaction, on its connection. */
    private Map<String, Set<String>> ask(Collection<String> words) {
        var stems = new HashMap<String, Set<String>>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select w, ts_lexize(cast(? as regdictionary), w) from unnest(?) w")) {
            statement.setString(1, dictionary);
            statement.setArray(2, connection.createArrayOf("text", words.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var lexemes = rows.getArray(2);
                    var word = rows.getString(1);
                    stems.put(word, lexemes == null ? Set.of(word) : Set.of((String[]) lexemes.getArray()));
                }
            }
            return stems;
        } catch (SQLException e) {
            throw new IllegalStateException("The dictionary " + dictionary + " cannot be asked", e);
        }
    }
}
