package org.warraq.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.access.AuditEntry;
import org.warraq.access.AuditTrail;
import org.warraq.access.FormerCallers;
import org.warraq.access.Permission;
import org.warraq.editorial.ItemKinds;
import org.warraq.editorial.Items;
import org.warraq.editorial.Kind;
import org.warraq.editorial.Proofs;
import org.warraq.editorial.Transactions;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/** Links under which an item can be seen before it is live: made, listed, revoked, opened. */
@ApplicationScoped
class PreviewLinks {

    /** More at once would be a leak in the making, and a list that nobody looks through. */
    private static final int MOST_OF_AN_ITEM = 50;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Previews previews;

    @Inject
    Proofs proofs;

    @Inject
    ItemKinds kinds;

    @Inject
    Items items;

    @Inject
    FormerCallers makers;

    @Inject
    AuditTrail audit;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * What a link shows.
     *
     * @param revision null for the head
     * @param maker who made it, with the limits of then
     */
    record Target(String kind, UUID item, Integer revision, Actor maker) {}

    PreviewLinkMade make(Kind<?> kind, UUID item, PreviewLinkOrder order, Actor actor) {
        proofs.requireWritable(kind, item, actor);
        if (order.revision() != null && !proofs.exists(item, order.revision())) {
            throw ApiException.validationFailed(
                    List.of(new Violation("/revision", "unknown-reference", "is no revision of this item")));
        }
        var token = PreviewToken.random();
        return transactions.call(() -> {
            clearExpired();
            if (open(item).size() >= MOST_OF_AN_ITEM) {
                throw new ApiException(
                        ProblemType.CONFLICT,
                        "The item has " + MOST_OF_AN_ITEM + " links that still open; revoke one first.");
            }
            var link = kept(item, order, token, actor);
            record("created", link.id, Map.of("kind", kind.type().name(), "item", item), actor);
            return PreviewLinkMade.of(link, token);
        });
    }

    PreviewLinkList list(Kind<?> kind, UUID item, Actor actor) {
        previews.admit(kind, item, actor);
        return transactions.call(() ->
                new PreviewLinkList(open(item).stream().map(PreviewLinkView::of).toList()));
    }

    /** From the next request on it opens nothing, on any node: links are looked up each time. */
    void revoke(Kind<?> kind, UUID item, UUID link, Actor actor) {
        proofs.requireWritable(kind, item, actor);
        transactions.run(() -> {
            if (!PreviewLink.revoke(item, link)) {
                throw ApiException.notFound();
            }
            record("revoked", link, Map.of("kind", kind.type().name(), "item", item), actor);
        });
    }

    /** What the link with that token shows; empty if it is unknown or expired, or if it was revoked or its maker was. */
    Optional<Target> open(String token) {
        return PreviewToken.of(token)
                .flatMap(known -> transactions.call(() -> PreviewLink.opened(known.hash(), now())
                        .filter(link -> makers.good(List.of(link.createdById)).contains(link.createdById)
                                && proofs.isForOthers(link.item))
                        .map(this::target)));
    }

    /** Those of an item that still open, unless the item itself keeps them shut. */
    private List<PreviewLink> open(UUID item) {
        var links = PreviewLink.of(item, now());
        var good = makers.good(links.stream().map(link -> link.createdById).toList());
        return links.stream().filter(link -> good.contains(link.createdById)).toList();
    }

    private Target target(PreviewLink link) {
        var maker = new Actor(
                link.createdById, link.createdByName, Set.of(Permission.READ), MakersRemit.read(link.remit, json));
        return new Target(kinds.of(List.of(link.item)).get(link.item), link.item, link.revision, maker);
    }

    private void record(String action, UUID link, Map<String, Object> of, Actor actor) {
        audit.record(AuditEntry.of(actor, action, "preview-link", link).with(of));
    }

    private PreviewLink kept(UUID item, PreviewLinkOrder order, PreviewToken token, Actor actor) {
        var link = new PreviewLink();
        link.id = items.newId();
        link.item = item;
        link.tokenHash = token.hash();
        link.revision = order.revision();
        link.remit = MakersRemit.written(actor.remit(), json);
        link.createdAt = now();
        link.createdById = actor.id();
        link.createdByName = actor.name();
        link.expiresAt = order.end(link.createdAt).truncatedTo(ChronoUnit.MILLIS);
        link.persist();
        return link;
    }

    /** Some of them each time, past those that somebody else is just clearing. */
    private void clearExpired() {
        entities.createNativeMutationQuery("""
                        delete from preview_link where id in (
                            select id from preview_link where expires_at <= :now limit 100 for update skip locked)""").setParameter("now", now()).executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
