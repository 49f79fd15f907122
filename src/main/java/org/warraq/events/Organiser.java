package org.warraq.events;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;

/** Who holds an event, as it is written. */
@Schema(description = "Either a `person` or, for everybody else, a `name`.")
public record Organiser(
        @Schema(description = "The id of a person.") UUID person,

        @OneLine @CodePoints(min = 1, max = 200) @Schema(description = "At most 200 characters in each language.")
        Localized name) {

    void check(Violations place) {
        if ((person == null) == (name == null)) {
            place.add("one-form", "must be either a `person` or a `name`");
        }
    }
}
