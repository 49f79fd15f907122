package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.http.ApiException;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.ProblemType;

/** The redirects that the newsroom manages. None leads to where another begins: so there are no chains and no loops. */
@ApplicationScoped
public class Redirects {

    private static final String QUERY = "redirects";

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    Items items;

    @Inject
    Clock clock;

    public RedirectList list(PageRequest page) {
        var after = page.after(QUERY);
        return transactions.call(() -> {
            List<Redirect> redirects = Redirect.<Redirect>find(
                            "this.from > ?1 order by this.from",
                            after == null ? "" : after.key().get(0))
                    .range(page.offset(), page.offset() + page.limit())
                    .list();
            var shown = redirects.subList(0, Math.min(page.limit(), redirects.size()));
            var next = redirects.size() > page.limit()
                    ? new Cursor(QUERY, List.of(shown.get(shown.size() - 1).from)).token()
                    : null;
            return new RedirectList(
                    shown.stream().map(RedirectView::of).toList(), new RedirectList.Meta(page.limit(), next));
        });
    }

    public RedirectView create(RedirectContent content) {
        return transactions.call(() -> {
            takeTurns();
            var redirect = new Redirect();
            redirect.id = items.newId();
            redirect.from = RedirectPaths.canonical(content.from());
            redirect.to = content.to() == null ? null : destination(content.to());
            redirect.permanent = content.permanent();
            redirect.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            refuseChains(redirect);
            redirect.persist();
            return RedirectView.of(redirect);
        });
    }

    public RedirectView read(UUID id) {
        return transactions.call(
                () -> RedirectView.of(Redirect.<Redirect>findByIdOptional(id).orElseThrow(ApiException::notFound)));
    }

    public void delete(UUID id) {
        transactions.run(() -> {
            if (!Redirect.deleteById(id)) {
                throw ApiException.notFound();
            }
        });
    }

    private void refuseChains(Redirect redirect) {
        if (Redirect.leadingFrom(redirect.from).isPresent()) {
            throw conflict("A redirect from this path exists already.");
        }
        if (redirect.to != null) {
            refuseChains(redirect.from, RedirectPaths.withoutFragment(redirect.to));
        }
        if (Redirect.leadsTo(redirect.from)) {
            throw conflict("Another redirect leads to this path; change that one first.");
        }
    }

    /** A redirect from a path is followed from that path with any query too. */
    private static void refuseChains(String from, String to) {
        var path = RedirectPaths.withoutQuery(to);
        if (from.equals(to) || from.equals(path)) {
            throw conflict("It would lead to itself.");
        }
        if (Redirect.leadingFrom(to).isPresent() || Redirect.leadingFrom(path).isPresent()) {
            throw conflict("It would lead to where another redirect begins; lead to where that one ends.");
        }
    }

    /** Two at once could form a chain that neither sees. */
    private void takeTurns() {
        session.createNativeQuery("select pg_advisory_xact_lock(7741004)", Object.class)
                .getSingleResult();
    }

    private static String destination(String to) {
        return to.startsWith("/") ? RedirectPaths.canonical(to) : to;
    }

    private static ApiException conflict(String detail) {
        return new ApiException(ProblemType.CONFLICT, detail);
    }
}
