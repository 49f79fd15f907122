package org.warraq.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;
import org.warraq.text.WebAddresses;

/** What search engines are told where it differs from what readers are. */
public record Seo(
        @OneLine @CodePoints(min = 1, max = 300) String title,
        @CodePoints(min = 1, max = 1000) String description,
        @Schema(description = "http or https.") String canonicalUrl,

        @Schema(description = "Not to be indexed; false if left out.")
        Boolean noIndex) {

    void check(Violations violations) {
        WebAddresses.check(canonicalUrl, violations.at("canonicalUrl"));
    }
}
