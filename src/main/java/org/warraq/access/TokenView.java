package org.warraq.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token. Its secret is told once, to whoever makes it. */
@Schema(name = "Token")
public record TokenView(
        @Schema(required = true, description = "Names its bearer wherever something is written.")
        UUID id,

        @Schema(required = true) String name,

        @Schema(description = "Absent where permissions were given one by one.")
        Role role,

        @Schema(required = true) List<TokenContent.Permitted> permissions,

        @Schema(description = "Absent where there are none.")
        Limits limits,

        @Schema(required = true, description = "Counts the changes; its ETag.")
        long version,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Editor createdBy,

        @Schema(description = "When it ceases to be good; absent if it does not by itself.")
        Instant expiresAt,

        @Schema(description = "To the minute; absent if it never was.")
        Instant lastUsedAt,

        @Schema(description = "Absent while it is good.") Instant revokedAt,
        Editor revokedBy,

        @Schema(
                description =
                        "To be sent as `Authorization: Bearer …`. Only in the answer that makes it: nothing but its hash is kept.",
                example = "wrq_4f1xYc0WkE3kQz8RrO6vB2sTnJmH7uLpDgA5iVeX9yC1a0Kd2b3E")
        String token) {

    static TokenView of(Token token) {
        return of(token, null);
    }

    static TokenView of(Token token, String secret) {
        return new TokenView(
                token.id,
                token.name,
                token.role == null ? null : Role.named(token.role).orElseThrow(),
                TokenContent.Permitted.of(Set.of(token.permissions)),
                Limits.of(token.remit()),
                token.version,
                token.createdAt,
                new Editor(token.createdById, token.createdByName),
                token.expiresAt,
                token.lastUsedAt,
                token.revokedAt,
                token.revokedAt == null ? null : new Editor(token.revokedById, token.revokedByName),
                secret);
    }

    /** Without the secret, wherever it may be written to. */
    @Override
    public String toString() {
        return "Token[id=" + id + ", name=" + name + "]";
    }
}
