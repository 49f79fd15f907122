package org.warraq.tags;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;
import org.warraq.text.SlugForm;

/** What an editor writes about a tag. */
@RequestRecord
@Schema(description = "A tag, as it is written.")
public record TagContent(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 100)
        @Schema(required = true, description = "At most 100 characters in each language.")
        Localized name,

        @SlugForm @Schema(description = "At most 80 characters in each language; made from the name if left out.")
        Localized slug,

        @CodePoints(min = 1, max = 1000) @Schema(description = "At most 1,000 characters in each language.")
        Localized description) {

    /** With the names and the description of {@code other} in languages that this has none in. */
    TagContent joined(TagContent other) {
        return new TagContent(
                name.joined(other.name),
                slug,
                description == null ? other.description : description.joined(other.description));
    }
}
