package org.warraq.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
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

    /**
     * The other names of a thing that has been merged with another: its own, and every name of the other that is not
     * among its names already.
     */
    public static List<Alias> joined(Localized name, List<Alias> aliases, Localized otherName, List<Alias> others) {
        var joined = new ArrayList<>(aliases);
        var known = new HashSet<>(name.joined(otherName).texts().values());
        aliases.forEach(alias -> known.add(alias.value()));
        otherName.texts().forEach((locale, text) -> {
            if (known.add(text)) {
                joined.add(new Alias(text, locale, Kind.ALIAS));
            }
        });
        others.stream().filter(alias -> known.add(alias.value())).forEach(joined::add);
        return List.copyOf(joined);
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
