package org.warraq.editorial;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violation;

/** Items whose own fields a schema does not admit. They stay as they are until they are saved or published again. */
public record CustomFailures(
        @Schema(required = true, description = "How many items' newest revisions do not pass.")
        long heads,

        @Schema(required = true, description = "How many items' live revisions do not pass.")
        long live,

        @Schema(required = true, description = "At most 20 of them.")
        List<Example> examples) {

    /** One of them. */
    @Schema(name = "CustomFailure")
    public record Example(
            @Schema(required = true) UUID id,
            @Schema(required = true) String label,

            @Schema(required = true, description = "What is wrong with the newest revision, else with the live one.")
            List<Violation> errors) {}
}
