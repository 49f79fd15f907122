package org.warraq.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages in Latin letters whose words are reduced to lexemes. */
public record Lexicons(Lexicon french, Lexicon english) {
    private static final Lexicon NONE = words -> Map.of();

    /** Without dictionaries each word stands for itself. */
    public static Lexicons none() {
        return new Lexicons(NONE, NONE);
    }

    /** Those of a language: one, or none. */
    List<Lexicon> of(String languageTag) {
        return switch (Locale.forLanguageTag(languageTag).getLanguage()) {
            case "fr" -> List.of(french);
            case "en" -> List.of(english);
            default -> List.of();
        };
    }

    List<Lexicon> all() {
        return List.of(french, english);
    }
}
