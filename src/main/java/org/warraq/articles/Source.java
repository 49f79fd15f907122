package org.warraq.articles;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;
import org.warraq.text.WebAddresses;

/** Where wire copy comes from. */
@Schema(name = "ArticleSource")
public record Source(
        @NotNull @OneLine @CodePoints(min = 1, max = 200) @Schema(required = true)
        String name,

        @Schema(description = "http or https.") String url,
        @OneLine @CodePoints(min = 1, max = 200) String licence) {

    void check(Violations violations) {
        WebAddresses.check(url, violations.at("url"));
    }
}
