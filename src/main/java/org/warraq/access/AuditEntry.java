package org.warraq.access;

import java.util.Map;
import java.util.UUID;

/**
 * One act, as the audit trail keeps it. When it was, where from and in which request the trail adds by itself.
 *
 * @param actorId who did it; null where a caller could not say who it is
 * @param actorName its name at the time; null likewise
 * @param action one word in kebab case: {@code published}
 * @param subject what it was done to
 * @param details a few more facts, small; null if there are none. Never a secret, never what a text says
 */
public record AuditEntry(
        String actorId, String actorName, String action, Subject subject, Map<String, Object> details) {

    /**
     * @param kind of what it was done to: {@code article}, {@code redirect}, {@code token}, {@code login}
     * @param item its id; null if it has none
     * @param revision that it was brought to; null where there are none. The one before is looked up.
     */
    public record Subject(String kind, UUID item, Integer revision) {}

    public AuditEntry {
        details = details == null ? null : Map.copyOf(details);
    }

    public AuditEntry(String actorId, String actorName, String action, Subject subject) {
        this(actorId, actorName, action, subject, null);
    }

    /** An act on something that has no revisions. */
    public static AuditEntry of(Actor actor, String action, String kind, UUID item) {
        return new AuditEntry(actor.id(), actor.name(), action, new Subject(kind, item, null));
    }

    /** The same with {@code facts}. */
    public AuditEntry with(Map<String, Object> facts) {
        return new AuditEntry(actorId, actorName, action, subject, facts);
    }
}
