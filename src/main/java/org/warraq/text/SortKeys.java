package org.warraq.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys for lists in alphabetical order, stored and compared with {@code collate "und-x-icu"}.
 *
 * <p>The key leaves out the article (ال, Al-, El-), which ICU would sort by, and harakat and tatweel; letters stay as written, since ICU knows their order. It starts with {@code 0} when the name is
 * in a script of its language and with {@code 1} when not, so that a list in Arabic does not begin with the Latin names.
 */
public final class SortKeys {
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("^[اٱ]ل(?=\\p{L}{3})");
    private static final Pattern LATIN_ARTICLE = Pattern.compile(
            "^[ae]l[\\-\u2010\u2011\\s]+(?=\\p{L}\\p{M}*\\p{L}\\p{M}*\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");
    private static final Pattern BEFORE_NAME = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Names that newsrooms write without their hamza: what looks like the article is part of the name. */
    private static final Set<String> NO_ARTICLE = Set.of(
            "المانيا",
            "الماني",
            "المانية",
            "البانيا",
            "الباني",
            "البانية",
            "الياس",
            "اليزابيث",
            "الكسندر",
            "البرت",
            "البيرتو",
            "الفريد",
            "الاسكا",
            "الزهايمر");

    private SortKeys() {}

    /** The key of a name in a language. */
    public static String of(String name, String tag) {
        String key = withoutArticle(name);
        return (inOwnScript(key, tag) ? "0" : "1") + key;
    }

    static String withoutArticle(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        Normalizer.normalize(name, Form.NFC)
                .codePoints()
                .filter(codePoint -> !Characters.isIgnorable(codePoint))
                .forEach(letters::appendCodePoint);
        String spaced = SPACES.matcher(letters).replaceAll(" ").strip();
        String plain = BEFORE_NAME.matcher(spaced).replaceFirst("");
        Matcher word = FIRST_WORD.matcher(plain);
        if (word.find() && NO_ARTICLE.contains(word.group())) {
            return plain;
        }
        String arabic = ARABIC_ARTICLE.matcher(plain).replaceFirst("");
        return LATIN_ARTICLE.matcher(arabic).replaceFirst("");
    }

    /** Names without letters, such as a year, belong to every script. */
    private static boolean inOwnScript(String key, String tag) {
        Optional<UnicodeScript> first = key.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .findFirst();
        return first.isEmpty() || Scripts.of(tag).contains(first.get());
    }
}
