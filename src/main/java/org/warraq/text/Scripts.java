package org.warraq.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The scripts in which a language is written: the tag's own script, else the likely one (CLDR, likelySubtags). */
final class Scripts {
    private static final Set<String> ARABIC_LANGUAGES = Set.of(
            "ar", "aeb", "acm", "afb", "apc", "apd", "arq", "ars", "ary", "arz", "ayl", "azb", "bal", "bqi", "brh",
            "ckb", "fa", "glk", "khw", "ks", "lah", "lrc", "mzn", "pnb", "prs", "ps", "sd", "sdh", "skr", "ug", "ur");
    private static final Set<String> VARIETIES_OF_ARABIC =
            Set.of("ar", "aeb", "acm", "afb", "apc", "apd", "arq", "ars", "ary", "arz", "ayl");
    private static final Set<String> ARABIC_REGIONS =
            Set.of("az-IR", "kk-CN", "kk-IR", "ku-IQ", "ku-IR", "ku-LB", "ky-CN", "pa-PK", "uz-AF");
    private static final Map<String, String> LIKELY = Map.ofEntries(
            Map.entry("he", "Hebr"),
            Map.entry("yi", "Hebr"),
            Map.entry("lad", "Hebr"),
            Map.entry("dv", "Thaa"),
            Map.entry("syr", "Syrc"),
            Map.entry("nqo", "Nkoo"),
            Map.entry("rhg", "Rohg"),
            Map.entry("zgh", "Tfng"),
            Map.entry("shi", "Tfng"),
            Map.entry("tzm", "Latn"),
            Map.entry("am", "Ethi"),
            Map.entry("ti", "Ethi"),
            Map.entry("ru", "Cyrl"),
            Map.entry("uk", "Cyrl"),
            Map.entry("be", "Cyrl"),
            Map.entry("bg", "Cyrl"),
            Map.entry("mk", "Cyrl"),
            Map.entry("sr", "Cyrl"),
            Map.entry("kk", "Cyrl"),
            Map.entry("ky", "Cyrl"),
            Map.entry("mn", "Cyrl"),
            Map.entry("tg", "Cyrl"),
            Map.entry("el", "Grek"),
            Map.entry("hy", "Armn"),
            Map.entry("ka", "Geor"),
            Map.entry("hi", "Deva"),
            Map.entry("mr", "Deva"),
            Map.entry("ne", "Deva"),
            Map.entry("bn", "Beng"),
            Map.entry("pa", "Guru"),
            Map.entry("gu", "Gujr"),
            Map.entry("ta", "Taml"),
            Map.entry("te", "Telu"),
            Map.entry("kn", "Knda"),
            Map.entry("ml", "Mlym"),
            Map.entry("si", "Sinh"),
            Map.entry("th", "Thai"),
            Map.entry("lo", "Laoo"),
            Map.entry("km", "Khmr"),
            Map.entry("my", "Mymr"),
            Map.entry("zh", "Hani"),
            Map.entry("yue", "Hani"),
            Map.entry("ja", "Jpan"),
            Map.entry("ko", "Kore"));
    private static final Set<UnicodeScript> RIGHT_TO_LEFT = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.SYRIAC,
            UnicodeScript.THAANA,
            UnicodeScript.NKO,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.MANDAIC,
            UnicodeScript.SAMARITAN,
            UnicodeScript.YEZIDI);

    private Scripts() {}

    static Set<UnicodeScript> of(String languageTag) {
        String code = code(Locale.forLanguageTag(languageTag));
        return switch (code) {
            case "Aran" -> Set.of(UnicodeScript.ARABIC);
            case "Hans", "Hant" -> Set.of(UnicodeScript.HAN);
            case "Jpan" -> Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "Kore" -> Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            default -> named(code);
        };
    }

    static boolean isRightToLeft(String languageTag) {
        return of(languageTag).stream().anyMatch(RIGHT_TO_LEFT::contains);
    }

    /** Whether the words of a language are in Arabic letters and not Arabic, as those of Persian and Urdu. */
    static boolean isArabicScriptOnly(String languageTag) {
        return of(languageTag).contains(UnicodeScript.ARABIC)
                && !VARIETIES_OF_ARABIC.contains(
                        Locale.forLanguageTag(languageTag).getLanguage());
    }

    private static String code(Locale locale) {
        if (!locale.getScript().isEmpty()) {
            return locale.getScript();
        }
        String language = locale.getLanguage();
        if (ARABIC_LANGUAGES.contains(language) || ARABIC_REGIONS.contains(language + "-" + locale.getCountry())) {
            return "Arab";
        }
        return LIKELY.getOrDefault(language, "Latn");
    }

    private static Set<UnicodeScript> named(String code) {
        try {
            return Set.of(UnicodeScript.forName(code));
        } catch (IllegalArgumentException unknownScript) {
            // A well-formed tag may carry a script that this Java does not know; no letter is of it, and it is read as
            // Latin is.
            return Set.of();
        }
    }
}
