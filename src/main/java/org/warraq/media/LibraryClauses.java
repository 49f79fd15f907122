package org.warraq.media;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.query.NativeQuery;
import org.warraq.editorial.LabelWords;
import org.warraq.editorial.References;
import org.warraq.http.ApiException;

/** What a list of assets {@code m} is narrowed to: fixed clauses, each with the value of its parameter if it has one. */
final class LibraryClauses {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*");
    private static final List<String> FAMILIES = List.of("image", "audio", "video");

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    static LibraryClauses of(LibraryFilter filter) {
        var chosen = new LibraryClauses();
        if (filter.q() != null) {
            chosen.add("array_to_tsvector(m.words) @@ cast(:q as tsquery)", "q", LabelWords.query(filter.q()));
        }
        if (filter.type() != null) {
            chosen.ofType(filter.type());
        }
        chosen.add("m.credit = :credit", "credit", filter.credit());
        chosen.add("m.taken_at >= :takenAfter", "takenAfter", filter.takenAfter());
        chosen.add("m.taken_at < :takenBefore", "takenBefore", filter.takenBefore());
        chosen.add("m.created_at >= :createdAfter", "createdAfter", filter.createdAfter());
        chosen.add("m.created_at < :createdBefore", "createdBefore", filter.createdBefore());
        if (filter.unused()) {
            chosen.clauses.add(References.namedByNothing("m.id"));
        }
        return chosen;
    }

    private void ofType(String type) {
        if (FAMILIES.contains(type)) {
            add("m.media_type like :type", "type", type + "/%");
        } else if (type.equals("document")) {
            FAMILIES.forEach(family -> clauses.add("m.media_type not like '" + family + "/%'"));
        } else if (MEDIA_TYPE.matcher(type).matches()) {
            add("m.media_type = :type", "type", type);
        } else {
            throw ApiException.invalidParameter("type", "must be image, audio, video, document or a media type");
        }
    }

    private void add(String clause, String parameter, Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(parameter, value);
        }
    }

    /** What follows the last of the page before. */
    LibraryClauses after(Instant createdAt, Object id) {
        add("(m.created_at, m.id) < (:lastAt, :lastId)", "lastAt", createdAt);
        values.put("lastId", id);
        return this;
    }

    /** The clauses; empty, or {@code where …}. */
    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    void bind(NativeQuery<?> query) {
        values.forEach(query::setParameter);
    }
}
