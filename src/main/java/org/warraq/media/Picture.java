package org.warraq.media;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.CodePoints;

/** A picture in the content of something that shows it. */
@Schema(name = "Picture", description = "A picture of the library, with words of this place's own.")
public record Picture(
        @NotNull @Schema(required = true, description = "The asset: its id.")
        UUID media,

        @CodePoints(min = 1, max = 1000) @Schema(description = "At most 1,000 characters; the asset's own if left out.")
        String caption,

        @CodePoints(min = 1, max = 1000)
        @Schema(description = "What it shows, for who does not see it; the asset's own if left out.")
        String alt) {}
