package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** Somebody whom the article is about, quotes or names. */
public record Appearance(
        @NotNull @Schema(required = true) UUID person,
        @Schema(description = "`mentioned` if left out.") Part role,

        @OneLine
        @CodePoints(min = 1, max = 300)
        @Schema(
                description =
                        "The title as printed. Left out, it becomes the title of the position that the person held on the dateline's date; from then on only an editor changes it.")
        String as) {

    /** How they appear. */
    @Schema(name = "AppearanceRole")
    public enum Part {
        @JsonProperty("subject")
        SUBJECT(Role.SUBJECT),
        @JsonProperty("quoted")
        QUOTED(Role.QUOTED),
        @JsonProperty("mentioned")
        MENTIONED(Role.MENTIONED);

        private final Role role;

        Part(Role role) {
            this.role = role;
        }

        Role role() {
            return role;
        }
    }

    public Appearance {
        role = role == null ? Part.MENTIONED : role;
    }

    Appearance printedAs(String title) {
        return new Appearance(person, role, title);
    }
}
