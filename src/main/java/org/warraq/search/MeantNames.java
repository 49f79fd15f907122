package org.warraq.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.warraq.text.Misspellings;

/** What may be meant by something mistyped, out of what {@link NameStatement#meant} brings to be compared. */
final class MeantNames {

    /** The fewer letters have to be mended the better; then what begins so before what goes on so, and what is named most. */
    private static final Comparator<Meant> LIKELY = Comparator.comparingInt(Meant::distance)
            .thenComparing(meant -> meant.place() > 0)
            .thenComparing(Meant::heat, Comparator.reverseOrder())
            .thenComparing(Meant::name)
            .thenComparing(Meant::id);

    private MeantNames() {}

    /** A name that differs in few letters. */
    record Meant(UUID id, String kind, String name, int distance, int place, double heat) {}

    /** The likely ones, each thing once. */
    static List<Meant> read(ResultSet rows, String typed) throws SQLException {
        var tolerated = Misspellings.tolerated(typed);
        var meant = new ArrayList<Meant>();
        while (rows.next()) {
            var distance = Misspellings.distance(typed, rows.getString("key"));
            if (distance <= tolerated) {
                meant.add(new Meant(
                        rows.getObject("item", UUID.class),
                        rows.getString("kind"),
                        rows.getString("name"),
                        distance,
                        rows.getInt("place"),
                        rows.getDouble("heat")));
            }
        }
        meant.sort(LIKELY);
        var seen = new HashSet<UUID>();
        return meant.stream().filter(one -> seen.add(one.id())).toList();
    }

    /** Those that are still live, in their order. */
    static List<Suggestions.Found> withCards(List<Meant> meant, ResultSet rows) throws SQLException {
        var cards = new HashMap<UUID, String>();
        while (rows.next()) {
            cards.put(rows.getObject("item", UUID.class), rows.getString("card"));
        }
        return meant.stream()
                .filter(one -> cards.containsKey(one.id()))
                .map(one -> new Suggestions.Found(one.id(), one.kind(), one.name(), cards.get(one.id()), true))
                .toList();
    }
}
