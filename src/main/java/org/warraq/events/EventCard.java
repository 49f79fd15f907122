package org.warraq.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Card;
import org.warraq.editorial.Links;
import org.warraq.media.Image;
import org.warraq.text.Direction;

/** An event as lists and articles show it. */
public record EventCard(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "event") String kind,

        @Schema(required = true, description = "The language of the name.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,

        @Schema(required = true, example = "معرض الكتاب الأمازيغي")
        String name,

        @Schema(required = true, example = "معرض-الكتاب-الأمازيغي")
        String slug,

        @Schema(required = true, description = "Where the site shows it.", example = "/ar/events/معرض-الكتاب-الأمازيغي")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        @Schema(required = true) EventCategory category,
        @Schema(required = true) EventStatus status,
        @Schema(required = true) EventMoment start,
        EventMoment end,
        @Schema(required = true) Attendance attendance,
        EventPlace venue,
        Image image,
        @Schema(required = true) Links links)
        implements Card {

    @Override
    @JsonIgnore
    public String label() {
        return name;
    }
}
