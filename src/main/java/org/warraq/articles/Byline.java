package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** Somebody who made the article. */
public record Byline(
        @NotNull @Schema(required = true) UUID person,
        @Schema(description = "`author` if left out.") Part role,

        @OneLine
        @CodePoints(min = 1, max = 300)
        @Schema(
                description =
                        "The title as printed. Left out, it becomes the title of the position that the person held on the dateline's date; from then on only an editor changes it.")
        String as) {

    /** What they did. */
    @Schema(name = "BylineRole")
    public enum Part {
        @JsonProperty("author")
        AUTHOR(Role.AUTHOR),
        @JsonProperty("contributor")
        CONTRIBUTOR(Role.CONTRIBUTOR),
        @JsonProperty("photographer")
        PHOTOGRAPHER(Role.PHOTOGRAPHER),
        @JsonProperty("translator")
        TRANSLATOR(Role.TRANSLATOR),
        @JsonProperty("editor")
        EDITOR(Role.EDITOR);

        private final Role role;

        Part(Role role) {
            this.role = role;
        }

        Role role() {
            return role;
        }
    }

    public Byline {
        role = role == null ? Part.AUTHOR : role;
    }

    Byline printedAs(String title) {
        return new Byline(person, role, title);
    }
}
