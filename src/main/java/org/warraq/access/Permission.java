package org.warraq.access;

import java.util.Set;

/**
 * What a caller may be allowed to do. The values are strings because annotations take nothing else:
 * {@code @PermissionsAllowed(Permission.WRITE)} on a management method.
 *
 * <p>None implies another: who may do everything holds {@link #ALL}. A method without annotation is denied to
 * everybody ({@code quarkus.security.jaxrs.deny-unannotated-endpoints}), so delivery says {@code @PermitAll}.
 */
public final class Permission {

    /** See items, their drafts, their revisions and the lists of management. */
    public static final String READ = "read";

    /** Create items and change, submit and delete drafts. */
    public static final String WRITE = "write";

    /** Approve and return what was submitted. */
    public static final String REVIEW = "review";

    /** Publish, amend, schedule, withdraw, merge, and whatever else the public can see. */
    public static final String PUBLISH = "publish";

    /** Send out what is live as an alert, to phones and wherever else it cannot be called back from. */
    public static final String ALERT = "alert";

    /** Change how the installation works: redirects, tokens, webhooks, repairs. */
    public static final String ADMIN = "admin";

    /** Every permission there is. */
    public static final Set<String> ALL = Set.of(READ, WRITE, REVIEW, PUBLISH, ALERT, ADMIN);

    private Permission() {}
}
