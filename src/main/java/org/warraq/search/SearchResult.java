package org.warraq.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.articles.ArticleCard;
import org.warraq.events.EventCard;
import org.warraq.people.PersonCard;
import org.warraq.sections.SectionCard;
import org.warraq.tags.TagCard;

/** Something that was found: its card as lists have it, and where in it was found what was looked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that was found.")
public record SearchResult(
        @Schema(required = true) SearchType kind,

        @JsonRawValue
        @Schema(
                required = true,
                description = "Its card, as lists have it.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                oneOf = {ArticleCard.class, PersonCard.class, EventCard.class, SectionCard.class, TagCard.class})
        String item,

        @Schema(required = true, description = "Its headline or name.")
        MarkedText title,

        @Schema(
                description =
                        "The other name by which it was found; absent if it was by its title, or by its text alone.")
        MarkedText alias,

        @Schema(
                description = "Of its text, or else of its standfirst, the stretch with most of what was looked for;"
                        + " absent where there is neither.")
        MarkedText snippet) {}
