package org.warraq.repairs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.CodePoints;

/** Which items a repair looks at: those of a kind to which all that is given applies, by what is live or in work. */
@Schema(description = "Which items: those of a kind to which all that is given applies.")
public record RepairSelection(
        @NotNull @Schema(required = true, description = "article, section, person or event.", example = "article")
        String kind,

        @Size(min = 1, max = 10_000) @Schema(description = "These alone.")
        List<@NotNull UUID> ids,

        @CodePoints(min = 1, max = 35) @Schema(description = "Articles in this language.", example = "ar")
        String locale,

        @Schema(description = "Standing in this section.") UUID section,

        @Schema(description = "That name this person.") UUID person,

        @Schema(description = "That carry this tag.") UUID tag,

        @CodePoints(min = 1, max = 300) @Schema(description = "That hold this text somewhere.", example = "أنقرة")
        String contains) {}
