package org.warraq.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * One key for what readers take as the same: أنقرة and انقره, Élysée and elysee, ٢٠٢٤ and 2024.
 *
 * <p>The key serves comparison and uniqueness. It is never shown, and identities (user names, e-mail addresses, tokens) are never folded. Folding a key gives the same key.
 */
public final class Folding {
    private Folding() {}

    /** The key of a text; empty when nothing but marks is left. */
    public static String fold(String text) {
        return PlainLetters.areAllOf(text) ? PlainLetters.fold(text) : foldAny(text);
    }

    /** The same for any text, one that is plain included. */
    static String foldAny(String text) {
        // Composed first: once the hamza of أ stands alone it would be deleted as a mark before the letter rules see
        // it.
        String composed = Normalizer.normalize(text, Form.NFKC);
        StringBuilder letters = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(codePoint -> !Characters.isIgnorable(codePoint))
                .map(Folding::letter)
                .forEach(letters::appendCodePoint);
        String lower = letters.toString().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(withoutLatinMarks(lower), Form.NFKC);
    }

    static int letter(int codePoint) {
        return switch (codePoint) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            default -> digit(codePoint);
        };
    }

    private static int digit(int codePoint) {
        if (Characters.between(codePoint, '٠', '٩') || Characters.between(codePoint, '۰', '۹')) {
            return '0' + Character.digit(codePoint, 10);
        }
        return codePoint;
    }

    private static String withoutLatinMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean onLatin = false;
        for (int codePoint : Normalizer.normalize(text, Form.NFD).codePoints().toArray()) {
            boolean mark = Characters.isMark(codePoint);
            if (!mark) {
                onLatin = Characters.isLatin(codePoint);
            }
            if (!mark || !onLatin) {
                kept.appendCodePoint(codePoint);
            }
        }
        return kept.toString();
    }
}
