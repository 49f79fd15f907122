package org.warraq.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** Whose a new token is, and what it may do. */
@RequestRecord
@Schema(
        description = "Whose a new token is, and what it may do.",
        examples = "{\"name\": \"سناء الكتاني\", \"role\": \"editor\"}")
public record TokenContent(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 100)
        @Schema(
                required = true,
                description = "Of the person or the integration that it is for.",
                example = "سناء الكتاني")
        String name,

        @Schema(description = "Required unless `permissions` are given.")
        Role role,

        @Size(min = 1, max = 6) @Schema(description = "What it may do, one by one, in place of a role.")
        List<@NotNull Permitted> permissions,

        @Valid Limits limits,

        @Schema(
                description = "When it ceases to be good; never by itself if left out.",
                example = "2031-01-01T00:00:00Z")
        Instant expiresAt)
        implements SelfChecking {

    /** The permissions, as they are written. */
    @Schema(name = "Permission")
    public enum Permitted {
        @JsonProperty(Permission.READ)
        READ,
        @JsonProperty(Permission.WRITE)
        WRITE,
        @JsonProperty(Permission.REVIEW)
        REVIEW,
        @JsonProperty(Permission.PUBLISH)
        PUBLISH,
        @JsonProperty(Permission.ALERT)
        ALERT,
        @JsonProperty(Permission.ADMIN)
        ADMIN;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In the order of the constants. */
        static List<Permitted> of(Set<String> permissions) {
            return Arrays.stream(values())
                    .filter(permitted -> permissions.contains(permitted.text()))
                    .toList();
        }
    }

    @Override
    public void check(Violations violations) {
        if ((role == null) == (permissions == null)) {
            violations.at("role").add("role-or-permissions", "is required, or `permissions` are, but not both");
        }
        if (limits != null && limits.isEmpty()) {
            violations.at("limits").add("empty", "must name a limit, or be left out");
        }
        if (limits != null && granted().contains(Permission.ADMIN)) {
            violations.at("limits").add("admin-limited", "cannot be set on a token that has the permission `admin`");
        }
    }

    /** What it may do. */
    Set<String> granted() {
        if (role != null) {
            return role.permissions();
        }
        return permissions == null
                ? Set.of()
                : permissions.stream()
                        .filter(permitted -> permitted != null)
                        .map(Permitted::text)
                        .collect(Collectors.toSet());
    }

    Remit remit() {
        var own = role != null && role.own();
        return limits == null ? Remit.of(null, null, own) : limits.remit(own);
    }
}
