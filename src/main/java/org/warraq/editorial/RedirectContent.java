package org.warraq.editorial;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;
import org.warraq.text.WebAddresses;

/** Where an address of the site leads. */
@RequestRecord
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

    public RedirectContent {
        gone = gone != null && gone;
        permanent = permanent == null || permanent;
    }

    @Override
    public void check(Violations violations) {
        if (from != null && !RedirectPaths.isPath(from)) {
            violations.at("from").add("not-a-path", "must begin with a slash and hold no control characters");
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
