package org.warraq.events;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;
import org.warraq.text.WebAddresses;

/** Where an event takes place, as it is written. */
public record Venue(
        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(description = "The hall or building; at most 200 characters in each language.")
        Localized name,

        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(description = "The town; at most 200 characters in each language.")
        Localized locality,

        @Schema(description = "ISO 3166-1 alpha-2.", example = "TR", pattern = "^[A-Z]{2}$")
        String country,

        @DecimalMin("-90")
        @DecimalMax("90")
        @Schema(description = "Degrees north of the equator; with `longitude`.", example = "39.9334")
        Double latitude,

        @DecimalMin("-180")
        @DecimalMax("180")
        @Schema(description = "Degrees east of Greenwich; with `latitude`.", example = "32.8597")
        Double longitude,

        @Schema(description = "Its page: an http or https address.", example = "https://example.org/hall")
        String url) {

    void check(Violations place) {
        if (country != null && !Countries.known(country)) {
            place.add("country", "unknown-country", Countries.EXPECTED);
        }
        if (latitude == null && longitude != null) {
            place.add("latitude", "required", "is required with `longitude`");
        }
        if (longitude == null && latitude != null) {
            place.add("longitude", "required", "is required with `latitude`");
        }
        WebAddresses.check(url, place.at("url"));
    }
}
