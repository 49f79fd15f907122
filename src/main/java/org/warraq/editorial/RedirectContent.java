package org.warraq.editorial;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;
import org.warraq.text.WebAddresses;

/** Where an address of the site leads. */
@RequestRecord
@Schema(
        description = "Where an address of the site leads.",
        examples = "{\"from\": \"/?p=1234\", \"to\": \"/ar/دولي\"}")
public record RedirectContent(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 2000)
        @Schema(
                required = true,
                description = "A path of the site, with its query if that matters.",
                example = "/?p=1234")
        String from,

        @OneLine
        @CodePoints(min = 1, max = 2000)
        @Schema(
                description = "A path of the site or an http or https address; required unless `gone`.",
                example = "/ar/دولي")
        String to,

        @Schema(description = "Whether nothing took its place; false if left out.")
        Boolean gone,

        @Schema(description = "Whether clients may remember it; true if left out.")
        Boolean permanent)
        implements SelfChecking {

    /** What an index of PostgreSQL holds, with something to spare. */
    private static final int MOST_BYTES = 2600;

    public RedirectContent {
        gone = gone != null && gone;
        permanent = permanent == null || permanent;
    }

    @Override
    public void check(Violations violations) {
        if (from != null && !RedirectPaths.isPath(from)) {
            violations.at("from").add("not-a-path", "must begin with a slash and hold no control characters");
        }
        if (from != null && path().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            violations.at("from").add("too-long", "must have at most " + MOST_BYTES + " bytes once it is decoded");
        }
        if (gone == (to != null)) {
            violations.at("to").add("to-or-gone", "is required, or `gone` must be true, but not both");
        }
        if (to != null && !isDestination(to)) {
            violations
                    .at("to")
                    .add(
                            "not-an-address",
                            "must be a path that begins with a single slash, or an http or https address");
        }
    }

    /** As {@link RedirectPaths} spells it. */
    String path() {
        return RedirectPaths.canonical(from);
    }

    /** The same; null if it is gone. */
    String destination() {
        return to == null ? null : RedirectPaths.canonicalDestination(to);
    }

    /** Also by a query or a fragment: a redirect from a path is followed from that path with any query too. */
    boolean leadsToItself() {
        if (to == null) {
            return false;
        }
        var end = RedirectPaths.withoutFragment(destination());
        return path().equals(end) || path().equals(RedirectPaths.withoutQuery(end));
    }

    void applyTo(Redirect redirect) {
        redirect.from = path();
        redirect.to = destination();
        redirect.permanent = permanent;
    }

    /** Browsers take a backslash for a slash, and two slashes for the beginning of another site's address. */
    private static boolean isDestination(String to) {
        if (!to.startsWith("/")) {
            return WebAddresses.isWeb(to);
        }
        return RedirectPaths.isPath(to)
                && !RedirectPaths.canonical(to).startsWith("//")
                && RedirectPaths.canonical(to).indexOf('\\') < 0;
    }
}
