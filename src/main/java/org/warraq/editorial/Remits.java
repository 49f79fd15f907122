package org.warraq.editorial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.warraq.access.Actor;
import org.warraq.access.Remit;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * On which things a caller's permissions hold, by the limits of its token. What may be written may be read. The clause of
 * {@link #narrow} says of lists what {@link #requireReadable} says of one thing; {@code docs/guides/tokens-and-roles.md}
 * has the rules in words.
 */
public final class Remits {

    private static final String ARTICLE = "article";
    private static final String SECTION = "section";

    private static final String KINDS = "i.kind = any(:remitKinds)";
    private static final String OWN =
            "(i.kind <> 'article' or i.created_by_id = :remitCaller or i.assignee_id = :remitCaller)";
    private static final String SECTIONS = """
            case i.kind
                when 'article' then
                    (i.section_id = any(:remitSections) or i.section_id is null and i.created_by_id = :remitCaller)
                    and (i.live_revision is null or i.live_section_id = any(:remitSections))
                when 'section' then i.id = any(:remitSections)
                else true
            end""";

    private Remits() {}

    /** @throws ApiException {@code forbidden} (403) with the limit that stands in the way */
    public static void requireReadable(Item item, Actor actor) {
        refuse(hindersReading(item, actor));
    }

    /** As it stands now, or as it would stand after what is being done to it. */
    public static void requireWritable(Item item, Actor actor) {
        refuse(hindersWriting(item, actor));
    }

    /** What has no drafts is read as a whole kind or not at all. */
    public static void requireReadable(String kind, Actor actor) {
        refuse(hindersKind(kind, actor.remit()));
    }

    /** What belongs to nobody and stands in no section is for those alone whom only kinds limit. */
    public static void requireWritable(String kind, Actor actor) {
        requireReadable(kind, actor);
        if (actor.remit().own() || actor.remit().sections() != null) {
            refuse("The token is limited to " + (actor.remit().own() ? "what is its own" : "sections")
                    + ": what is everybody's it can only read.");
        }
    }

    /**
     * What has no drafts but somebody who brought it, as an asset has: who is limited to sections or to what is its own
     * may bring things, and change those.
     *
     * @param creatorId null for something new
     */
    public static void requireWritable(String kind, String creatorId, Actor actor) {
        requireReadable(kind, actor);
        var limited = actor.remit().own() || actor.remit().sections() != null;
        if (limited && creatorId != null && !creatorId.equals(actor.id())) {
            refuse("The token is limited to " + (actor.remit().own() ? "what is its own" : "sections")
                    + ": of what belongs to no section it can only change what it brought itself.");
        }
    }

    static boolean isReadable(Item item, Actor actor) {
        return hindersReading(item, actor) == null;
    }

    static boolean isWritable(Item item, Actor actor) {
        return hindersWriting(item, actor) == null;
    }

    /**
     * Whether {@code actor} may hear that an item was deleted. Where it stood and whose it was is gone with it: so who is
     * limited in that hears of what they deleted themselves.
     */
    static boolean isToldOfEnd(Change deleted, Actor actor) {
        var remit = actor.remit();
        var limited = remit.own() && deleted.kind.equals(ARTICLE)
                || remit.sections() != null && Set.of(ARTICLE, SECTION).contains(deleted.kind);
        return remit.covers(deleted.kind) && (!limited || deleted.actorId.equals(actor.id()));
    }

    /** Adds what a list of items {@code i} leaves out for {@code actor}: a fixed clause with the values of its parameters. */
    static void narrow(Map<String, Object> clauses, Actor actor) {
        var remit = actor.remit();
        if (remit.kinds() != null) {
            clauses.put(KINDS, Map.of("remitKinds", remit.kinds().toArray(String[]::new)));
        }
        if (remit.own()) {
            clauses.put(OWN, Map.of("remitCaller", actor.id()));
        }
        if (remit.sections() != null) {
            var values = new LinkedHashMap<String, Object>();
            values.put("remitSections", remit.within().toArray(UUID[]::new));
            values.put("remitCaller", actor.id());
            clauses.put(SECTIONS, values);
        }
    }

    private static String hindersReading(Item item, Actor actor) {
        var remit = actor.remit();
        var kind = hindersKind(item.kind, remit);
        if (kind != null) {
            return kind;
        }
        if (remit.own() && item.kind.equals(ARTICLE) && !isOwn(item, actor)) {
            return "The token is limited to articles of its own: those that it created or is assigned.";
        }
        if (remit.sections() == null || standsWithin(item, actor) || isShared(item)) {
            return null;
        }
        return item.kind.equals(SECTION) && remit.within().contains(item.id) ? null : outside();
    }

    private static String hindersWriting(Item item, Actor actor) {
        var remit = actor.remit();
        if (remit.own() && !isOwn(item, actor)) {
            var kind = hindersKind(item.kind, remit);
            return kind != null ? kind : "The token is limited to what is its own: what it created or is assigned.";
        }
        if (remit.sections() != null && !standsWithin(item, actor)) {
            return isShared(item) ? "The token is limited to sections: people and events it can only read." : outside();
        }
        return hindersReading(item, actor);
    }

    private static String hindersKind(String kind, Remit remit) {
        return remit.covers(kind)
                ? null
                : "The token is limited to these kinds: " + String.join(", ", new TreeSet<>(remit.kinds())) + ".";
    }

    private static String outside() {
        return "The token is limited to sections in which this does not stand, or would not stand any more.";
    }

    private static boolean isShared(Item item) {
        return !item.kind.equals(ARTICLE) && !item.kind.equals(SECTION);
    }

    /** In work and live. An article without a section is its creator's; a section without a parent stands outside. */
    private static boolean standsWithin(Item item, Actor actor) {
        if (isShared(item)) {
            return false;
        }
        var within = actor.remit().within();
        var inWork = item.section == null
                ? item.kind.equals(ARTICLE) && isCreator(item, actor)
                : within.contains(item.section);
        return inWork && (!item.live() || item.liveSection != null && within.contains(item.liveSection));
    }

    private static boolean isOwn(Item item, Actor actor) {
        return isCreator(item, actor) || Objects.equals(item.assigneeId, actor.id());
    }

    private static boolean isCreator(Item item, Actor actor) {
        return Objects.equals(item.createdById, actor.id());
    }

    private static void refuse(String reason) {
        if (reason != null) {
            throw new ApiException(ProblemType.FORBIDDEN, reason);
        }
    }
}
