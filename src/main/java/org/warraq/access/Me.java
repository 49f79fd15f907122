package org.warraq.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is calling. */
@Schema(name = "Me")
public record Me(
        @Schema(required = true, description = "As it stands in `createdBy` and `updatedBy`.", example = "admin")
        String id,

        @Schema(required = true) String name,

        @Schema(description = "Absent where permissions were given one by one.")
        Role role,

        @Schema(required = true) List<TokenContent.Permitted> permissions,

        @Schema(description = "Absent where there are none.")
        Limits limits,

        @Schema(description = "When the token ceases to be good; absent if it does not by itself.")
        Instant expiresAt) {

    static Me of(Caller caller) {
        var actor = caller.actor();
        return new Me(
                actor.id(),
                actor.name(),
                caller.role(),
                TokenContent.Permitted.of(actor.permissions()),
                Limits.of(actor.remit()),
                caller.expiresAt());
    }
}
