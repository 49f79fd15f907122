package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.access.AuditEntry;
import org.warraq.access.AuditTrail;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.ProblemType;
import org.warraq.http.Violations;

/** Takes in many redirects at once, all of them or none. */
@ApplicationScoped
class RedirectImport {

    /** What says the same as before keeps its version. */
    private static final String WRITE = """
            insert into redirect (id, from_path, to_path, permanent, created_at, version)
            select id, from_path, to_path, permanent, :now, 1
            from unnest(:ids, :froms, :tos, :permanents) given (id, from_path, to_path, permanent)
            on conflict (from_path) do update
            set to_path = excluded.to_path, permanent = excluded.permanent, version = redirect.version + 1
            where (redirect.to_path, redirect.permanent) is distinct from (excluded.to_path, excluded.permanent)""";

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    RedirectChains chains;

    @Inject
    Items items;

    @Inject
    ContentReader contents;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    RedirectsImported take(byte[] body, Actor actor) {
        var lines = RedirectSheet.read(body, contents);
        var numbers = numbers(lines);
        return transactions.call(() -> {
            chains.takeTurns();
            var known = known(lines);
            var written = write(lines);
            refuseChains(numbers);
            var created = lines.size() - known;
            var imported = new RedirectsImported(created, written - created, lines.size() - written);
            audit.record(AuditEntry.of(actor, "imported", "redirect", null)
                    .with(Map.of("created", imported.created(), "replaced", imported.replaced())));
            return imported;
        });
    }

    /** The lines by where they lead from. */
    private static Map<String, Integer> numbers(List<RedirectSheet.Line> lines) {
        var numbers = new HashMap<String, Integer>();
        var violations = Violations.atRoot();
        for (var line : lines) {
            var before = numbers.putIfAbsent(line.content().path(), line.number());
            if (before != null) {
                violations.at(line.number()).add("from", "repeated", "stands in line " + before + " already");
            }
            if (line.content().leadsToItself()) {
                violations.at(line.number()).add("to", "chain", "would lead to itself");
            }
        }
        violations.throwIfAny();
        return numbers;
    }

    private int known(List<RedirectSheet.Line> lines) {
        return session.createNativeQuery(
                        "select count(*) from redirect join unnest(:froms) as given (path) on given.path = from_path",
                        Integer.class)
                .setParameter("froms", froms(lines))
                .getSingleResult();
    }

    private int write(List<RedirectSheet.Line> lines) {
        return session.createNativeMutationQuery(WRITE)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .setParameter("ids", lines.stream().map(line -> items.newId()).toArray(UUID[]::new))
                .setParameter("froms", froms(lines))
                .setParameter(
                        "tos",
                        lines.stream().map(line -> line.content().destination()).toArray(String[]::new))
                .setParameter(
                        "permanents",
                        lines.stream().map(line -> line.content().permanent()).toArray(Boolean[]::new))
                .executeUpdate();
    }

    private static String[] froms(List<RedirectSheet.Line> lines) {
        return lines.stream().map(line -> line.content().path()).toArray(String[]::new);
    }

    private void refuseChains(Map<String, Integer> numbers) {
        var violations = Violations.atRoot();
        chains.through(numbers.keySet()).stream()
                .sorted(Comparator.comparing(chain -> number(chain, numbers)))
                .forEach(chain -> report(chain, numbers, violations.at(number(chain, numbers))));
        if (!violations.isEmpty()) {
            throw new ApiException(ProblemType.CONFLICT, "Redirects would lead to where others begin.")
                    .errors(violations.list());
        }
    }

    private static int number(RedirectChains.Chain chain, Map<String, Integer> numbers) {
        return numbers.getOrDefault(chain.first(), numbers.get(chain.second()));
    }

    private static void report(RedirectChains.Chain chain, Map<String, Integer> numbers, Violations line) {
        if (numbers.containsKey(chain.first())) {
            line.add("to", "chain", "would lead to where another redirect begins: lead to its end");
            return;
        }
        line.add("from", "chain", "another redirect leads to this path; change that one first");
    }
}
