package org.warraq.sections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.CustomFields;
import org.warraq.http.RequestRecord;
import org.warraq.media.Picture;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;
import org.warraq.text.SlugForm;

/** What an editor writes about a section. */
@RequestRecord
@Schema(description = "A section, as it is written.")
public record SectionContent(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(required = true, description = "At most 200 characters in each language.")
        Localized name,

        @SlugForm @Schema(description = "At most 80 characters in each language; made from the name if left out.")
        Localized slug,

        @CodePoints(min = 1, max = 1000) @Schema(description = "At most 1,000 characters in each language.")
        Localized description,

        @Schema(description = "The section that it stands in; must be live for this one to go live.")
        UUID parent,

        @Schema(description = "Its place among its siblings; 0 if left out.", example = "3")
        Integer position,

        @Schema(description = "Whether its articles show in lists unless they say otherwise; true if left out.")
        Boolean listed,

        @Valid Picture image,

        @CustomFields @Schema(description = "Fields of the publisher's own; at most 16 KB.")
        ObjectNode custom) {

    public SectionContent {
        position = position == null ? 0 : position;
        listed = listed == null || listed;
    }

    /** With the names and the description of {@code other} in languages that this has none in. */
    SectionContent joined(SectionContent other) {
        return new SectionContent(
                name.joined(other.name),
                slug,
                description == null ? other.description : description.joined(other.description),
                parent,
                position,
                listed,
                image == null ? other.image : image,
                custom);
    }
}
