package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.access.AuditEntry;
import org.warraq.access.AuditTrail;
import org.warraq.http.ApiException;
import org.warraq.http.Cursor;
import org.warraq.http.IfMatch;
import org.warraq.http.PageRequest;
import org.warraq.http.ProblemType;
import org.warraq.http.Total;

/** The redirects that the newsroom manages. None leads to where another begins: so there are no chains and no loops. */
@ApplicationScoped
public class Redirects {

    private static final String QUERY = "redirects";

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    RedirectChains chains;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public RedirectList list(PageRequest page) {
        var after = page.after(QUERY);
        return transactions.call(() -> {
            List<Redirect> redirects = Redirect.<Redirect>find(
                            "this.from > ?1 order by this.from", after == null ? "" : after.text(0))
                    .range(page.offset(), page.offset() + page.limit())
                    .list();
            var shown = redirects.subList(0, Math.min(page.limit(), redirects.size()));
            var next = redirects.size() > page.limit()
                    ? new Cursor(QUERY, List.of(shown.get(shown.size() - 1).from)).token()
                    : null;
            return new RedirectList(
                    shown.stream().map(RedirectView::of).toList(),
                    ItemList.Meta.of(page.limit(), next, page.count() ? total() : null));
        });
    }

    private Total total() {
        return ListStatement.total(
                session.createNativeQuery(Redirect.COUNT, Integer.class).getSingleResult());
    }

    public RedirectView create(UUID id, RedirectContent content, Actor actor) {
        return transactions.call(() -> {
            chains.takeTurns();
            if (Redirect.findById(id) != null) {
                throw new ApiException(ProblemType.VERSION_CONFLICT, "A redirect with this id exists already.");
            }
            var redirect = new Redirect();
            redirect.id = id;
            redirect.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return audited("created", written(redirect, content), actor);
        });
    }

    public RedirectView read(UUID id) {
        return transactions.call(
                () -> RedirectView.of(Redirect.<Redirect>findByIdOptional(id).orElseThrow(ApiException::notFound)));
    }

    public RedirectView replace(Turn turn, RedirectContent content) {
        return transactions.call(() -> audited("saved", written(take(turn), content), turn.actor()));
    }

    public void delete(Turn turn) {
        transactions.run(() -> {
            var redirect = take(turn);
            redirect.delete();
            audited("deleted", RedirectView.of(redirect), turn.actor());
        });
    }

    /** Nobody else writes redirects meanwhile, so that the version stays what it is. */
    private Redirect take(Turn turn) {
        chains.takeTurns();
        var redirect = Redirect.<Redirect>findByIdOptional(turn.id()).orElseThrow(ApiException::notFound);
        if (redirect.version != turn.version()) {
            throw IfMatch.conflict(redirect.version);
        }
        return redirect;
    }

    private RedirectView written(Redirect redirect, RedirectContent content) {
        var path = content.path();
        if (content.leadsToItself()) {
            throw conflict("It would lead to itself.");
        }
        if (Redirect.leadingFrom(path).filter(other -> other != redirect).isPresent()) {
            throw conflict("A redirect from this path exists already.");
        }
        content.applyTo(redirect);
        redirect.version++;
        redirect.persist();
        for (var chain : chains.through(List.of(path))) {
            throw conflict(
                    chain.first().equals(path)
                            ? "It would lead to where another redirect begins; lead to where that one ends."
                            : "Another redirect leads to this path; change that one first.");
        }
        return RedirectView.of(redirect);
    }

    private RedirectView audited(String action, RedirectView redirect, Actor actor) {
        var subject = new AuditEntry.Subject("redirect", redirect.id(), Math.toIntExact(redirect.version()));
        audit.record(new AuditEntry(actor.id(), actor.name(), action, subject, Map.of("from", redirect.from())));
        return redirect;
    }

    private static ApiException conflict(String detail) {
        return new ApiException(ProblemType.CONFLICT, detail);
    }
}
