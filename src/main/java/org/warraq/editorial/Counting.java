package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.http.PageRequest;

/**
 * Counts what the desk's lists hold, all in one statement. Each number is counted along the index of its list and no
 * further than pages are numbered, so that the cost ends there however large the archive is.
 */
@ApplicationScoped
public class Counting {

    private static final String WORKED_ON = "i.status <> 'archived'";
    private static final String MINE = "i.assignee_id = :me and " + WORKED_ON;
    private static final String UNASSIGNED = "i.stage = 'in-review' and i.assignee_id is null and " + WORKED_ON;

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    /** @param kind null for items of every kind */
    public ItemCounts of(String kind, Actor actor) {
        var clauses = ItemClauses.of(kind, actor);
        var statement = conditions()
                .map(condition -> "(select count(*) from (select 1 from item i%s limit %d) counted)"
                        .formatted(clauses.where(condition), PageRequest.REACH_OF_PAGES))
                .collect(Collectors.joining(", ", "select ", ""));
        return transactions.call(() -> {
            var query = session.createNativeQuery(statement, Object[].class).setParameter("me", actor.id());
            clauses.bind(query);
            return counts(Arrays.stream(query.getSingleResult())
                    .mapToInt(number -> ((Number) number).intValue())
                    .toArray());
        });
    }

    private static Stream<String> conditions() {
        return Stream.of(
                        Arrays.stream(Status.values()).map(status -> "i.status = '" + status + "'"),
                        Arrays.stream(Stage.values()).map(stage -> "i.stage = '" + stage + "' and " + WORKED_ON),
                        Stream.of(MINE, UNASSIGNED))
                .flatMap(some -> some);
    }

    private static ItemCounts counts(int... numbers) {
        var stages = Status.values().length;
        var rest = stages + Stage.values().length;
        return new ItemCounts(
                PageRequest.REACH_OF_PAGES,
                new ItemCounts.ByStatus(
                        numbers[Status.DRAFT.ordinal()],
                        numbers[Status.IN_REVIEW.ordinal()],
                        numbers[Status.APPROVED.ordinal()],
                        numbers[Status.SCHEDULED.ordinal()],
                        numbers[Status.LIVE.ordinal()],
                        numbers[Status.WITHDRAWN.ordinal()],
                        numbers[Status.ARCHIVED.ordinal()]),
                new ItemCounts.ByStage(
                        numbers[stages + Stage.DRAFT.ordinal()],
                        numbers[stages + Stage.IN_REVIEW.ordinal()],
                        numbers[stages + Stage.APPROVED.ordinal()]),
                numbers[rest],
                numbers[rest + 1]);
    }
}
