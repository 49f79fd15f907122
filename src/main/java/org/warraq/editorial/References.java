package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.warraq.access.Actor;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/** What contents name: that it exists, of the right kind, and whether it is live. */
@ApplicationScoped
public class References {

    private static final int NAMED_AT_MOST = 20;

    private static final String FRONTS =
            "select f.id, 'front', f.label, f.updated_at from front f where f.refs && :names";

    private static final String NEWEST = " order by updated_at desc, id desc limit " + NAMED_AT_MOST;

    @Inject
    Session entities;

    @Inject
    Aliases aliases;

    /**
     * Something that items name.
     *
     * @param family what an asset is: an image, a recording, a film or a document; the kind of anything else
     */
    private record Target(String kind, String family, boolean live) {}

    /** A use of a thing by another. */
    public record Use(UUID id, String kind, String label) {}

    /** A clause: whether nothing names what has the id {@code id}, a column of the statement. */
    public static String namedByNothing(String id) {
        return "not exists (select 1 from item i where i.refs @> array[" + id + "])"
                + " and not exists (select 1 from front f where f.refs @> array[" + id + "])";
    }

    /** Whether an item, a tag, an asset or a front has that id: what is rendered is kept by id alone, so no two things may share one. */
    public boolean taken(UUID id) {
        return entities.createNativeQuery("""
                        select exists (select 1 from item where id = :id) or exists (select 1 from tag where id = :id)
                        or exists (select 1 from media where id = :id) or exists (select 1 from front where id = :id)
                        or exists (select 1 from alias where id = :id)""", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Refuses references to what does not exist or is of another kind than may stand there. */
    void check(Outline outline) {
        holdNamed(outline);
        var targets = targets(outline.references());
        var violations = outline.references().stream()
                .filter(reference -> !fits(reference, targets.get(reference.id())))
                .map(reference -> new Violation(reference.pointer(), "unknown-reference", detail(reference)))
                .toList();
        if (!violations.isEmpty()) {
            throw ApiException.validationFailed(violations);
        }
    }

    /** Keeps what {@code outline} names from being deleted until the end of the transaction, as far as it is there. */
    void holdNamed(Outline outline) {
        hold(outline.references().stream().map(Outline.Reference::id).distinct().toArray(UUID[]::new), "key share");
    }

    /**
     * Refuses to go live without what cannot be done without, which is {@linkplain #holdLive held}.
     *
     * @return a warning for each thing named that is not live yet
     */
    List<Managed.Warning> admit(Outline outline) {
        var targets = targets(outline.references());
        var missing = outline.references().stream()
                .filter(reference -> !live(targets.get(reference.id())))
                .toList();
        var hard = missing.stream().filter(Outline.Reference::hard).toList();
        if (!hard.isEmpty()) {
            throw new ApiException(
                            ProblemType.REFERENCE_NOT_LIVE, "It cannot go live before what it stands in is live.")
                    .with("references", hard.stream().map(Outline.Reference::id).toList())
                    .errors(hard.stream()
                            .map(reference -> new Violation(reference.pointer(), "reference-not-live", "is not live"))
                            .toList());
        }
        return missing.stream()
                .map(reference ->
                        new Managed.Warning(reference.pointer(), "reference-not-live", "is left out until it is live"))
                .toList();
    }

    /** Keeps what {@code outline} cannot do without as it is until the end of the transaction. */
    void holdLive(Outline outline) {
        hold(
                outline.references().stream()
                        .filter(Outline.Reference::hard)
                        .map(Outline.Reference::id)
                        .distinct()
                        .toArray(UUID[]::new),
                "share");
    }

    /** Refuses to lead the addresses of {@code id} to itself or to nothing; null is good. */
    void checkSuccessor(UUID id, UUID successor) {
        if (successor != null && (successor.equals(id) || entities.find(Item.class, successor) == null)) {
            throw ApiException.validationFailed(List.of(
                    new Violation("/redirectTo", "unknown-reference", "does not name any other item that exists")));
        }
    }

    /** Refuses to take {@code id} away while live items stand in it. */
    void refuseWhileStoodIn(UUID id, Actor actor) {
        var uses =
                Uses.ofItems("i.live_section_id = any(:names) and i.live_revision is not null", aliases.names(id), id);
        refuseIfAny(uses, "Live items stand in it.", actor);
    }

    /** What is live and names {@code item}, or is the same story in another language. */
    Findings namedBy(Item item, Actor actor) {
        var group = item.liveTranslationGroup == null ? item.id : item.liveTranslationGroup;
        var uses = new Uses(
                "(i.refs && :names or i.live_translation_group = :group) and i.live_revision is not null"
                        + " and not i.id = any(:names)",
                Stream.concat(Arrays.stream(aliases.names(item.id)), Stream.of(item.id))
                        .toArray(UUID[]::new),
                group,
                true);
        return new Findings(List.of(), null, some(uses, actor), count(uses), null);
    }

    /** Refuses to delete {@code id} while anything names it, live or not. */
    public void refuseWhileNamed(UUID id, Actor actor) {
        refuseWhileNamed(id, "Other items name it.", actor);
    }

    /** The same of what would no longer be what they name; {@code detail} says why. */
    public void refuseWhileNamed(UUID id, String detail, Actor actor) {
        hold(new UUID[] {id}, "update");
        var names = aliases.names(id);
        if (names.length > 1) {
            throw new ApiException(ProblemType.CONFLICT, "Other things were merged into it, and their ids stay good.");
        }
        refuseIfAny(new Uses("i.refs && :names", names, id, true), detail, actor);
    }

    /**
     * Locks the rows of {@code ids}. Who names a thing holds its key until the end of the transaction, which stops nobody
     * but whoever deletes the thing, who waits, and then sees by whom it is named. Who goes live in a thing shares it,
     * which stops whoever withdraws it in the same way.
     */
    private void hold(UUID[] ids, String strength) {
        if (ids.length == 0) {
            return;
        }
        // What is in none of them is not there.
        var left = ids.length;
        for (var table : List.of("item", "tag", "media")) {
            left -= held(table, ids, strength);
            if (left <= 0) {
                return;
            }
        }
    }

    private int held(String table, UUID[] ids, String strength) {
        return entities.createNativeQuery(
                        "select id from %s where id = any(:ids) order by id for %s".formatted(table, strength),
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList()
                .size();
    }

    private void refuseIfAny(Uses uses, String detail, Actor actor) {
        var count = count(uses);
        if (count > 0) {
            throw new ApiException(ProblemType.IN_USE, detail)
                    .with("usedBy", some(uses, actor))
                    .with("usedByCount", count);
        }
    }

    /**
     * What is looked for.
     *
     * @param condition on an item {@code i}, of the names
     * @param fronts whether fronts that have one of the names among those of theirs count as well
     */
    private record Uses(String condition, UUID[] names, UUID group, boolean fronts) {

        static Uses ofItems(String condition, UUID[] names, UUID group) {
            return new Uses(condition, names, group, false);
        }

        <T> NativeQuery<T> bound(NativeQuery<T> query) {
            query.setParameter("names", names);
            if (condition.contains(":group")) {
                query.setParameter("group", group);
            }
            return query;
        }
    }

    /** Of those that {@code actor} may read: a label is the newest draft's. The others are counted, and no more. */
    private List<Use> some(Uses uses, Actor actor) {
        var limits = new LinkedHashMap<String, Object>();
        Remits.narrow(limits, actor);
        var items = "select i.id, i.kind, i.label, i.updated_at from item i where "
                + Stream.concat(Stream.of(uses.condition()), limits.keySet().stream())
                        .collect(Collectors.joining(" and "));
        // What stands on a front is what most people see: those come first.
        var fronts = uses.fronts() && actor.remit().covers("front") ? "(" + FRONTS + NEWEST + ") union all " : "";
        var query = uses.bound(entities.createNativeQuery(fronts + "(" + items + NEWEST + ")", Object[].class));
        limits.values()
                .forEach(values ->
                        ((Map<?, ?>) values).forEach((name, value) -> query.setParameter((String) name, value)));
        return query.getResultStream()
                .limit(NAMED_AT_MOST)
                .map(row -> new Use((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private long count(Uses uses) {
        var items = "(select count(*) from item i where " + uses.condition() + ")";
        var fronts = uses.fronts() ? " + (select count(*) from front f where f.refs && :names)" : "";
        return uses.bound(entities.createNativeQuery("select " + items + fronts, Long.class))
                .getSingleResult();
    }

    private Map<UUID, Target> targets(Collection<Outline.Reference> references) {
        var targets = new HashMap<UUID, Target>();
        if (references.isEmpty()) {
            return targets;
        }
        // A tag has no life of its own: it is as live as what carries it. So has an asset, while it may be shown.
        for (var row : entities.createNativeQuery("""
                        select id, kind, kind, live_revision is not null from item where id = any(:ids)
                        union all
                        select id, 'tag', 'tag', true from tag where id = any(:ids)
                        union all
                        select id, 'media', media_family(media_type, width, height),
                            blocked_at is null and (rights_until is null or rights_until > clock_timestamp())
                        from media where id = any(:ids)""", Object[].class)
                .setParameter(
                        "ids",
                        references.stream()
                                .map(Outline.Reference::id)
                                .distinct()
                                .toArray(UUID[]::new))
                .getResultList()) {
            targets.put((UUID) row[0], new Target((String) row[1], (String) row[2], (Boolean) row[3]));
        }
        return targets;
    }

    /** What an old revision names may have been deleted since. */
    private static boolean live(Target target) {
        return target != null && target.live();
    }

    private static boolean fits(Outline.Reference reference, Target target) {
        return target != null
                && (reference.kinds().isEmpty()
                        || reference.kinds().contains(target.kind())
                        || reference.kinds().contains(target.family()));
    }

    private static String detail(Outline.Reference reference) {
        if (reference.kinds().isEmpty()) {
            return "names nothing that exists";
        }
        return "does not name any " + String.join(" or ", reference.kinds()) + " that exists";
    }
}
