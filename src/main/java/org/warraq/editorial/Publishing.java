package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/** Going live and being taken away, inside the transaction of the act. */
@ApplicationScoped
class Publishing {

    @Inject
    Session entities;

    @Inject
    Desk desk;

    @Inject
    CustomSchemas customs;

    @Inject
    References references;

    @Inject
    SlugBook slugs;

    @Inject
    ItemGalleys galleys;

    @Inject
    Aliases aliases;

    @Inject
    Renderings renderings;

    @Inject
    Tombstones tombstones;

    @Inject
    ChangeLog log;

    /** What came of it: what the writer should know, and the change that others may have to follow. */
    record Outcome(Findings findings, Change change) {}

    /** A revision on its way to the public. */
    record Edition<C>(int revision, C content, PublishOrder order) {}

    /** Makes {@code edition} what the public sees of {@code item}. */
    <C> Outcome publish(Kind<C> kind, Item item, Edition<C> written, Actor actor) {
        // Held before aliases are looked up: nothing that it stands in is merged from here on.
        var before = kind.outline(written.content());
        references.holdLive(before);
        var seen = log.head();
        var edition = new Edition<>(written.revision(), aliases.resolved(kind, written.content()), written.order());
        var outline = kind.outline(edition.content());
        if (!outline.references().equals(before.references())) {
            references.holdLive(outline);
        }
        refuseUnderEmbargo(outline, item.updatedAt);
        // The schema may be younger than the revision.
        customs.check(kind, edition.content());
        refuseUnlessRevived(item, edition.order());
        var warnings = references.admit(outline);
        var first = !item.live();
        var previousGroup = item.liveTranslationGroup;
        date(kind, item, edition);
        item.liveRevision = edition.revision();
        item.liveSection = outline.section();
        Remits.requireWritable(item, actor);
        item.liveTranslationGroup = desk.group(item, outline);
        item.withdrawnAt = null;
        item.killed = false;
        item.scheduleError = null;
        var live = galleys.live(item, edition.content(), takeSlugs(kind, item, edition));
        kind.admit(live);
        desk.refer(kind, item, item.hasUnpublishedChanges() ? kind.outline(desk.head(kind, item)) : outline);
        entities.flush();
        kind.apply(live);
        entities.flush();
        tombstones.clear(item.id);
        var galley = galleys.galley(kind, live);
        var effect = renderings.render(List.of(galley), seen).get(item.id);
        var change = Change.edited(first ? Change.Action.PUBLISHED : Change.Action.UPDATED, item, actor);
        change.revision = edition.revision();
        change.spreads = effect.card();
        change.reaches = Stream.concat(galley.reaches().stream(), Stream.ofNullable(previousGroup))
                .distinct()
                .toArray(UUID[]::new);
        change.path = effect.path();
        change.previousPath = effect.path().equals(effect.previousPath()) ? null : effect.previousPath();
        change.details = Change.details("reason", edition.order().reason());
        return new Outcome(Findings.warnings(warnings), log.append(change));
    }

    /** Takes {@code item} off the site and leaves a tombstone. */
    <C> Outcome withdraw(Kind<C> kind, Item item, WithdrawOrder order, Actor actor) {
        references.refuseWhileStoodIn(item.id, actor);
        references.checkSuccessor(item.id, order.redirectTo());
        var findings = references.namedBy(item, actor);
        var change = Change.edited(order.isFinal() ? Change.Action.KILLED : Change.Action.WITHDRAWN, item, actor);
        change.details = Change.details("reason", order.reason());
        change.spreads = true;
        change.reaches = Stream.concat(Stream.of(item.id), Stream.ofNullable(item.liveTranslationGroup))
                .distinct()
                .toArray(UUID[]::new);
        item.liveRevision = null;
        item.liveSection = null;
        item.liveTranslationGroup = null;
        item.withdrawnAt = item.updatedAt;
        item.killed = order.isFinal();
        item.unschedule();
        desk.refer(kind, item);
        entities.flush();
        kind.remove(item.id);
        entities.flush();
        change.path = renderings.remove(item.id);
        tombstones.raise(item, order);
        return new Outcome(findings, log.append(change));
    }

    /** Makes the withdrawal of {@code item} one for good; what its tombstone said stands unless the order says anew. */
    <C> Outcome kill(Kind<C> kind, Item item, WithdrawOrder order, Actor actor) {
        Workflow.requireFinal(order, item, actor);
        references.checkSuccessor(item.id, order.redirectTo());
        if (item.scheduled()) {
            log.append(Change.edited(Change.Action.UNSCHEDULED, item, actor));
            item.unschedule();
            desk.refer(kind, item);
        }
        item.killed = true;
        tombstones.mend(item.id, order);
        var change = Change.edited(Change.Action.KILLED, item, actor);
        change.details = Change.details("reason", order.reason());
        return new Outcome(Findings.NONE, log.append(change));
    }

    private <C> Map<String, String> takeSlugs(Kind<C> kind, Item item, Edition<C> edition) {
        var taken = edition.revision() == item.headRevision
                ? item.slugs
                : slugs.ofRevision(
                        item.kind, item.id, kind.outline(edition.content()).slugs());
        slugs.goLive(item.kind, item.id, taken);
        return taken;
    }

    private <C> void date(Kind<C> kind, Item item, Edition<C> edition) {
        var order = edition.order();
        var now = item.updatedAt;
        var publishedAt = publishedAt(item, order, now);
        if (item.modifiedAt == null) {
            item.modifiedAt = publishedAt;
        } else if (modifies(kind, item, edition)) {
            item.modifiedAt = now;
        }
        if (item.modifiedAt.isBefore(publishedAt)) {
            item.modifiedAt = publishedAt;
        }
        item.publishedAt = publishedAt;
    }

    private static Instant publishedAt(Item item, PublishOrder order, Instant now) {
        if (order.publishedAt() != null) {
            if (order.publishedAt().isAfter(now)) {
                throw ApiException.validationFailed(
                        List.of(new Violation("/publishedAt", "in-the-future", "must not lie in the future")));
            }
            return order.publishedAt().truncatedTo(ChronoUnit.MILLIS);
        }
        return item.publishedAt == null || order.isBump() ? now : item.publishedAt;
    }

    /** Whether readers see another text than they last did, and are to be told. */
    private <C> boolean modifies(Kind<C> kind, Item item, Edition<C> edition) {
        if (!item.live()) {
            return !edition.order().isMinor();
        }
        var before = aliases.resolved(kind, desk.content(kind, item.id, item.liveRevision));
        if (kind.outline(edition.content()).corrections() > kind.outline(before).corrections()) {
            return true;
        }
        return !edition.order().isMinor() && !readable(before).equals(readable(edition.content()));
    }

    private JsonNode readable(Object content) {
        return ((ObjectNode) desk.tree(content)).without(List.of("embargoUntil", "embargoNote"));
    }

    private static void refuseUnlessRevived(Item item, PublishOrder order) {
        if (item.killed && !order.isRevive()) {
            throw new ApiException(
                    ProblemType.WITHDRAWN_FOR_GOOD, "It was withdrawn for good. Only `revive` brings it back.");
        }
    }

    /** Refuses publication at {@code at} of what may not be seen before a later instant. */
    static void refuseUnderEmbargo(Outline outline, Instant at) {
        if (outline.embargoUntil() != null && outline.embargoUntil().isAfter(at)) {
            throw new ApiException(ProblemType.EMBARGOED, "It is under embargo until " + outline.embargoUntil() + ".")
                    .with("embargoUntil", outline.embargoUntil());
        }
    }
}
