package org.warraq.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One text in several languages, {@code {"ar": "دولي", "fr": "International"}}; a plain string in JSON is the text in the default language.
 *
 * <p>Texts are NFC and keep their order; a null text is no text. Whether the languages are configured ones is a constraint on what is written ({@link CodePoints}), not on what is read back, so that
 * content outlives a language that is no longer configured.
 *
 * @param texts by BCP 47 tag
 */
@Schema(
        type = SchemaType.OBJECT,
        additionalProperties = String.class,
        minProperties = 1,
        description =
                "Text by language: a map from BCP 47 tag to text, of configured languages only. "
                        + "A plain string may be written instead and is the text in the default language; answers are always the map.",
        examples = "{\"ar\": \"دولي\", \"fr\": \"International\"}")
public record Localized(@JsonValue @Schema(hidden = true) Map<String, String> texts) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Localized {
        Map<String, String> kept = new LinkedHashMap<>();
        texts.forEach((tag, text) -> {
            if (text != null) {
                kept.put(tag, Normalizer.normalize(text, Form.NFC));
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    /** One text in one language. */
    public static Localized of(String tag, String text) {
        return new Localized(Map.of(tag, text));
    }

    /** These texts, and those of {@code other} in languages that this has none in; {@code other} may be null. */
    public Localized joined(Localized other) {
        if (other == null) {
            return this;
        }
        var joined = new LinkedHashMap<>(texts);
        other.texts.forEach(joined::putIfAbsent);
        return new Localized(joined);
    }

    /** The text in exactly this language, or null. */
    public String get(String tag) {
        return texts.get(tag);
    }

    /** The language whose text is shown to who asks for {@code asked} (null: the default); empty when there is no text at all. */
    public Optional<String> localeFor(Languages languages, String asked) {
        return Stream.concat(languages.fallback(asked).stream(), texts.keySet().stream())
                .filter(texts::containsKey)
                .findFirst();
    }

    /** The text shown to who asks for {@code asked} (null: the default), or null when there is none. */
    public String text(Languages languages, String asked) {
        return localeFor(languages, asked).map(texts::get).orElse(null);
    }
}
