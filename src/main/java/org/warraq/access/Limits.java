package org.warraq.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller is limited to, as it is written and answered. What is left out is no limit. */
@Schema(description = "To what a caller is limited, each limit within the others. What is left out is no limit.")
public record Limits(
        @Size(min = 1, max = 6) @Schema(description = "To things of these kinds.")
        List<@NotNull Kind> kinds,

        @Size(min = 1, max = 20)
        @Schema(
                description =
                        "To articles and sections in these sections and all below them, by their ids; people, events,"
                                + " tags and fronts can be read only, and of media only what one uploaded can be changed.")
        List<@NotNull UUID> sections,

        @Schema(description = "Of articles, to those that the caller created or is assigned.")
        Boolean own) {

    /** What a newsroom has. */
    @Schema(name = "LimitedKind")
    public enum Kind {
        article,
        section,
        person,
        event,
        tag,
        media,
        front
    }

    /** Null if {@code remit} has none. */
    static Limits of(Remit remit) {
        if (!remit.isLimited()) {
            return null;
        }
        var kinds = remit.kinds() == null
                ? null
                : Arrays.stream(Kind.values())
                        .filter(kind -> remit.kinds().contains(text(kind)))
                        .toList();
        var sections = remit.sections() == null
                ? null
                : remit.sections().stream().sorted(Comparator.naturalOrder()).toList();
        return new Limits(kinds, sections, remit.own());
    }

    @JsonIgnore
    boolean isEmpty() {
        return kinds == null && sections == null && !isOwn();
    }

    @JsonIgnore
    boolean isOwn() {
        return own != null && own;
    }

    Remit remit(boolean ownAnyway) {
        return Remit.of(kindNames(), sections == null ? null : Set.copyOf(sections), ownAnyway || isOwn());
    }

    private Set<String> kindNames() {
        return kinds == null ? null : kinds.stream().map(Limits::text).collect(Collectors.toSet());
    }

    private static String text(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
