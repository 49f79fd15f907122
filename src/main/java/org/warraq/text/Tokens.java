package org.warraq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as a search takes them, in their order. {@link IndexedText} gives them positions, one to words that are one.
 *
 * <ul>
 *   <li>A word is a run of letters and digits with their marks. Apostrophes (l'Élysée, d’une) and hyphens separate;
 *       harakat, tatweel, joiners, soft hyphens and marks of direction do not.
 *   <li>The letters of an abbreviation are one word without its dots: م.ع.م is {@code معم}, U.S. is {@code us}.
 *   <li>A number is one word. Between groups of three digits, separators go (1.000.000, 1 000 with a space that does not
 *       break: {@code 1000}), and a decimal separator becomes {@code .} (3,5 and ٣٫٥: {@code 3.5}); 3.500 is taken as
 *       three thousand five hundred. All else with separators, such as 19.09.2024 and 1.2.3, is as many numbers.
 *   <li>Arabic letters and what is not Arabic part where they touch: كوفيد19 is two words. What is then no more than
 *       an article or particle, as in الـ20, وG20 and الـ«يونسكو», is no word.
 *   <li>A run of a script without spaces is one word.
 * </ul>
 */
public final class Tokens {
    /** Of a key, in code points. */
    static final int LONGEST = 100;

    private static final String DIGIT = "[0-9\u0660-\u0669\u06F0-\u06F9]";
    private static final String NO_ZERO = "[1-9\u0661-\u0669\u06F1-\u06F9]";
    private static final String GROUPS = NO_ZERO + DIGIT + "{0,2}(?<separator>[.,\u066C\u00A0\u202F])" + DIGIT
            + "{3}(?:\\k<separator>" + DIGIT + "{3})*";
    private static final String DECIMALS = "[.,\u066B]" + DIGIT + "++";
    private static final String NUMBER = "(?<!\\p{Nd}[.,\u066B\u066C])(?:" + GROUPS + "(?:(?!\\k<separator>)" + DECIMALS
            + ")?|" + DIGIT + "++" + DECIMALS + ")(?![.,\u066B\u066C]?\\p{Nd})";

    /** What stands inside a word and parts nothing: harakat, tatweel, joiners, marks of direction, signs of transcription. */
    private static final String INSIDE =
            "\\p{M}\u0640" + Characters.HARAKAT + Characters.INVISIBLE + "\u02B9-\u02BB\u02BD-\u02BF";

    private static final String LETTER = "[\\p{L}\\p{Nd}&&[^\u0640\u02B9-\u02BF\u06E5\u06E6]]";
    private static final String MORE = "[\\p{L}\\p{Nd}" + INSIDE + "&&[^\u02BC]]*+";
    private static final String LONE = "[\\p{L}&&[^\u0640\u02B9-\u02BF\u06E5\u06E6]][\\p{M}\u0640]*+";
    private static final String ABBREVIATION = LONE + "(?:\\." + LONE + "(?![\\p{L}\\p{Nd}]))+";
    static final Pattern WORD =
            Pattern.compile("(?<number>" + NUMBER + ")\\p{M}*+|" + ABBREVIATION + "|" + LETTER + MORE);

    private static final Set<String> PARTICLES = Set.of(
            "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وبال", "وب", "ول", "وك", "فب",
            "فل");

    private Tokens() {}

    /** The words in their order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int plainEnd = PlainLetters.wordEnd(text, at);
            if (plainEnd > at) {
                addWord(tokens, text, new Token("", at, plainEnd));
                at = plainEnd;
            } else if (PlainLetters.endsWords(text.charAt(at))) {
                at++;
            } else {
                at = addNext(tokens, text, word, at);
            }
        }
        return tokens;
    }

    /** Adds what the first run is that does not begin before {@code from}, and returns where it ends. */
    static int addNext(List<Token> tokens, String text, Matcher word, int from) {
        if (!word.find(from)) {
            return text.length();
        }
        if (word.group("number") != null) {
            tokens.add(new Token(number(word), word.start(), word.end()));
            return word.end();
        }
        int start = word.start();
        while (start < word.end()) {
            int end = scriptEnd(text, start, word.end());
            addWord(tokens, text, new Token("", start, end));
            start = end;
        }
        return word.end();
    }

    private static void addWord(List<Token> tokens, String text, Token place) {
        int end = place.end();
        while (Characters.isInvisible(text.codePointBefore(end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        String folded = key(text.substring(place.start(), end));
        if (!folded.isEmpty() && !isParticle(folded, text, end)) {
            tokens.add(new Token(cut(folded), place.start(), end));
        }
    }

    /** The key of a written word: its folded form, with nothing but letters, digits and marks on letters. */
    static String key(String written) {
        if (PlainLetters.areAllOf(written)) {
            return PlainLetters.fold(written);
        }
        StringBuilder key = new StringBuilder(written.length());
        boolean onLetter = false;
        String folded = Folding.fold(written);
        for (int codePoint : folded.codePoints().toArray()) {
            if (Character.isLetterOrDigit(codePoint) && !Characters.between(codePoint, 0x02B9, 0x02BF)) {
                key.appendCodePoint(codePoint);
                onLetter = Character.isLetter(codePoint);
            } else if (onLetter && isMarkOfLetter(codePoint)) {
                key.appendCodePoint(codePoint);
            }
        }
        // A mark may stand on another letter now than before: Ŀ with an accent is l, a dot that goes, and the accent.
        return key.length() == folded.length() ? folded : Folding.fold(key.toString());
    }

    private static boolean isMarkOfLetter(int codePoint) {
        return Characters.isMark(codePoint)
                && Character.getType(codePoint) != Character.ENCLOSING_MARK
                && !Characters.between(codePoint, 0xFE00, 0xFE0F);
    }

    /** 1.234,5 as 1234.5. */
    private static String number(Matcher number) {
        String written = number.group("number");
        String groups = number.group("separator");
        String plain = Folding.fold(groups == null ? written : written.replace(groups, ""));
        return cut(plain.replace(',', '.').replace('\u066B', '.'));
    }

    private static boolean isParticle(String folded, String text, int end) {
        if (!PARTICLES.contains(folded)) {
            return false;
        }
        boolean stretched = text.codePointBefore(end) == Characters.TATWEEL;
        return stretched || (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /** Where Arabic letters end in a run, or what is not Arabic does. */
    private static int scriptEnd(String text, int start, int runEnd) {
        boolean arabic = Characters.isArabic(text.codePointAt(start));
        int at = start;
        while (at < runEnd) {
            int codePoint = text.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint)
                    && !Characters.isIgnorable(codePoint)
                    && Characters.isArabic(codePoint) != arabic) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return runEnd;
    }

    private static String cut(String key) {
        if (key.codePointCount(0, key.length()) <= LONGEST) {
            return key;
        }
        return key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }
}
