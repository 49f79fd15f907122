package org.warraq.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.query.NativeQuery;
import org.jboss.resteasy.reactive.RestQuery;

/** Which acts. */
public record AuditFilter(
        @RestQuery @Parameter(description = "Done by this caller: its id.", example = "admin")
        String actor,

        @RestQuery @Parameter(description = "What was done, as `action` of an entry says it.", example = "published")
        AuditAction action,

        @RestQuery
        @Parameter(
                description = "Done to things of this kind: `article`, `tag`, `redirect`, `login` and so on.",
                example = "article")
        String kind,

        @RestQuery @Parameter(description = "Done to this thing: its id.")
        UUID item,

        @RestQuery @Parameter(description = "Done at this instant or later.", example = "2026-03-01T00:00:00Z")
        Instant after,

        @RestQuery @Parameter(description = "Done before this instant.", example = "2026-04-01T00:00:00Z")
        Instant before) {

    /** Fixed clauses, each with the value of its one parameter, which bears the clause's place as its name. */
    private Map<String, Object> clauses() {
        var clauses = new LinkedHashMap<String, Object>();
        put(clauses, "actor_id = ", actor);
        put(clauses, "action = ", action == null ? null : action.toString());
        put(clauses, "kind = ", kind);
        put(clauses, "item = ", item);
        put(clauses, "at >= ", after);
        put(clauses, "at < ", before);
        return clauses;
    }

    private static void put(Map<String, Object> clauses, String clause, Object value) {
        if (value != null) {
            clauses.put(clause + ":p" + clauses.size(), value);
        }
    }

    /** {@code where …}, with one more condition unless it is null. */
    String where(String another) {
        var conditions = new ArrayList<>(clauses().keySet());
        if (another != null) {
            conditions.add(another);
        }
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    void bind(NativeQuery<?> query) {
        List<Object> values = List.copyOf(clauses().values());
        for (var place = 0; place < values.size(); place++) {
            query.setParameter("p" + place, values.get(place));
        }
    }
}
