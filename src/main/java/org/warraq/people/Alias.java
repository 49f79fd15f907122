package org.warraq.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** Another name under which somebody or something is looked for; stored as it was given, never derived. */
@Schema(description = "Another name.")
public record Alias(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(required = true, description = "At most 200 characters.", example = "Abdellatif Hammouchi")
        String value,

        @Schema(
                description = "Its language, a BCP 47 tag, which need not be a configured one; absent if it has none.",
                example = "fr")
        String locale,

        @Schema(description = "`alias` if left out.") Kind kind) {

    /** What makes it another name. */
    @Schema(name = "AliasKind")
    public enum Kind {
        @JsonProperty("alias")
        ALIAS,
        @JsonProperty("transliteration")
        TRANSLITERATION,
        @JsonProperty("former")
        FORMER,
        @JsonProperty("nickname")
        NICKNAME
    }

    public Alias {
        kind = kind == null ? Kind.ALIAS : kind;
    }

    /** The rule that annotations cannot express, for the record that holds it. */
    public void check(Violations violations) {
        if (locale != null && !wellFormed(locale)) {
            violations.add("locale", "invalid-format", "must be a language tag, such as ar-MA");
        }
    }

    private static boolean wellFormed(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException notATag) {
            // Reported by the caller, with the place where it stands.
            return false;
        }
    }
}
