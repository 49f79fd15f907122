package org.warraq.app;

import static org.warraq.http.ProblemType.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.warraq.http.ProblemType;

/** Which problems an operation can answer with. What a path does not have (404, 405) the document tells of once. */
final class PossibleProblems {

    private static final Set<String> WITHOUT_EFFECT_ON_SLUGS =
            Set.of("archive", "unarchive", "submit", "return", "approve", "unschedule", "assign", "alert");

    /** Whatever an act can fail with, several may: the first that does is the answer, if all were to be done or none. */
    private static final Set<ProblemType> OF_ACTS = Set.of(
            NOT_FOUND,
            CONFLICT,
            SLUG_TAKEN,
            INVALID_TRANSITION,
            REFERENCE_NOT_LIVE,
            IN_USE,
            EMBARGOED,
            WITHDRAWN_FOR_GOOD,
            VERSION_CONFLICT,
            VALIDATION_FAILED);

    private PossibleProblems() {}

    /** By status, ascending. */
    static Map<Integer, Set<ProblemType>> of(Call call) {
        var problems = EnumSet.of(
                BAD_REQUEST,
                UNKNOWN_PARAMETER,
                UNAUTHENTICATED,
                NOT_ACCEPTABLE,
                TOO_MANY_REQUESTS,
                INTERNAL,
                UNAVAILABLE);
        addOfRequest(call, problems);
        if (call.managed()) {
            problems.add(FORBIDDEN);
            addOfState(call, problems);
        }
        if (call.answersFile()) {
            // It has one type, which whoever took the address from an answer knows.
            problems.remove(NOT_ACCEPTABLE);
            problems.addAll(Set.of(RANGE_NOT_SATISFIABLE, VERSION_CONFLICT));
        }
        if (call.single() || call.path().endsWith("/resolve")) {
            problems.add(NOT_FOUND);
        }
        if (!call.managed() && problems.contains(NOT_FOUND) && !staysAway(call)) {
            problems.add(GONE);
        }
        var byStatus = new TreeMap<Integer, Set<ProblemType>>();
        problems.forEach(
                problem -> byStatus.computeIfAbsent(problem.status(), status -> EnumSet.noneOf(ProblemType.class))
                        .add(problem));
        return byStatus;
    }

    /** What is no more leaves nothing behind. */
    private static boolean staysAway(Call call) {
        return call.of("tags") || call.of("fronts") || call.opensPreview();
    }

    private static void addOfRequest(Call call, Set<ProblemType> problems) {
        // The id that a PUT would create with is refused if it is none.
        if (call.hasQueryParameters() || call.putsNew()) {
            problems.add(INVALID_PARAMETER);
        }
        if (call.paged()) {
            problems.add(INVALID_CURSOR);
        }
        if (call.takesBody()) {
            problems.addAll(Set.of(BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, VALIDATION_FAILED));
            if (!call.ofSheet() && !call.tail().endsWith("/file")) {
                problems.add(MALFORMED_JSON);
            }
        }
        if (call.takesIdempotencyKey()) {
            problems.addAll(Set.of(INVALID_PARAMETER, REQUEST_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED));
        }
        if (call.answersSecret()) {
            // The key that it does not take.
            problems.add(INVALID_PARAMETER);
        }
        if (call.changesVersion()) {
            problems.addAll(Set.of(INVALID_PRECONDITION, VERSION_CONFLICT, PRECONDITION_REQUIRED));
        }
    }

    /** Of an asset: that its bytes are another's or blocked, or that something names it. */
    private static void addOfAssets(Call call, Set<ProblemType> problems) {
        if (call.uploads() || call.method() == HttpMethod.DELETE || call.tail().contains("/actions/")) {
            problems.add(CONFLICT);
        }
        if (call.method() == HttpMethod.DELETE || call.tail().endsWith("/file")) {
            problems.add(IN_USE);
        }
    }

    /** Of a front: that another has its slug, or that what it was names what is no more. */
    private static void addOfFronts(Call call, Set<ProblemType> problems) {
        problems.add(CONFLICT);
        if (call.method() != HttpMethod.DELETE) {
            problems.addAll(Set.of(SLUG_TAKEN, VALIDATION_FAILED));
        }
    }

    /** Where the thing stands, and what it has to do with others. */
    private static void addOfState(Call call, Set<ProblemType> problems) {
        if (call.reads()) {
            return;
        }
        if (call.ofJobs()) {
            if (call.single()) {
                problems.add(CONFLICT);
            }
            return;
        }
        if (call.bulk()) {
            problems.addAll(OF_ACTS);
            return;
        }
        if (call.of("redirects")) {
            if (call.takesBody()) {
                problems.add(CONFLICT);
            }
            return;
        }
        if (call.of("media")) {
            addOfAssets(call, problems);
            return;
        }
        if (call.of("tokens") || call.of("custom-schemas")) {
            return;
        }
        if (call.of("fronts")) {
            addOfFronts(call, problems);
            return;
        }
        if (call.ofPresence()) {
            if (call.method() == HttpMethod.PUT) {
                problems.add(INVALID_TRANSITION);
            }
            return;
        }
        if (call.ofPreviewLinks()) {
            if (call.creates()) {
                problems.add(CONFLICT);
            }
            return;
        }
        problems.add(CONFLICT);
        var action = call.tail().replaceFirst(".*/", "");
        if (!call.creates() && !call.of("tags")) {
            problems.add(INVALID_TRANSITION);
        }
        if (call.method() == HttpMethod.DELETE || action.equals("withdraw")) {
            problems.add(IN_USE);
            return;
        }
        if (action.equals("alert")) {
            problems.add(ALREADY_ALERTED);
        }
        if (WITHOUT_EFFECT_ON_SLUGS.contains(action)) {
            return;
        }
        if (action.equals("schedule")) {
            problems.add(EMBARGOED);
            return;
        }
        problems.add(SLUG_TAKEN);
        // What was valid when it was written need not be so when it is brought back.
        problems.add(VALIDATION_FAILED);
        if (action.equals("restore") && call.of("articles")) {
            // Of an item whose schedule is older than the embargo that comes back.
            problems.add(EMBARGOED);
        }
        if (call.hasParameter("publish") || List.of("publish", "amend", "merge").contains(action)) {
            problems.addAll(Set.of(REFERENCE_NOT_LIVE, WITHDRAWN_FOR_GOOD));
            if (call.of("articles")) {
                problems.add(EMBARGOED);
            }
        }
    }
}
