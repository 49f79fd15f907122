package org.warraq.media;

import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which assets; what came last first. */
public record LibraryFilter(
        @RestQuery
        @Parameter(
                description = "Words of what they show, their captions, credits, terms, places and file names, each at"
                        + " least as it begins: all of them must be there. Harakat, hamza and accents make no difference."
                        + " At most 200 characters.",
                example = "زيار انقره")
        String q,

        @RestQuery
        @Parameter(
                description = "`image`, `audio`, `video`, `document` for everything else, or a media type.",
                example = "image")
        String type,

        @RestQuery @Parameter(description = "With exactly this credit.", example = "سناء الكتاني / وكالة")
        String credit,

        @RestQuery @Parameter(description = "Taken at this instant or later.", example = "2024-09-21T00:00:00Z")
        Instant takenAfter,

        @RestQuery @Parameter(description = "Taken before this instant.", example = "2024-09-22T00:00:00Z")
        Instant takenBefore,

        @RestQuery @Parameter(description = "Brought at this instant or later.", example = "2024-09-21T00:00:00Z")
        Instant createdAfter,

        @RestQuery @Parameter(description = "Brought before this instant.", example = "2024-09-22T00:00:00Z")
        Instant createdBefore,

        @RestQuery
        @Parameter(description = "Only those that nothing names, live or not.", example = "true")
        @Schema(defaultValue = "false")
        @DefaultValue("false")
        boolean unused) {}
