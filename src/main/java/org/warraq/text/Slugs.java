package org.warraq.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The readable part of an address, in raw NFC Unicode: letters, marks but harakat, ASCII digits and {@code -}, at most {@value #MAX_LENGTH} code points.
 *
 * <p>A slug is never only digits and never a UUID, so that it cannot be taken for an id. It is percent-encoded where a header or a URL needs that, not here.
 */
public final class Slugs {
    /** In code points. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern ONLY_DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String QUOTES = "'\"`´‘’‚‛“”„‟«»‹›′″ʼʹ＇＂";

    private Slugs() {}

    /** The slug of a title; empty when nothing usable is left, and the caller then takes the id. */
    public static String from(String title) {
        String slug = cut(alphabet(title), MAX_LENGTH);
        return looksLikeId(slug) ? "" : slug;
    }

    /** Why a slug that a person chose is refused, as a sentence without its subject; empty when it is good. */
    public static Optional<String> problem(String explicit) {
        String slug = Normalizer.normalize(explicit, Form.NFC);
        if (slug.isEmpty()) {
            return Optional.of("must not be empty");
        }
        if (slug.codePointCount(0, slug.length()) > MAX_LENGTH) {
            return Optional.of("must have at most " + MAX_LENGTH + " characters");
        }
        String form = alphabet(slug);
        if (ONLY_DIGITS.matcher(form).matches()) {
            return Optional.of("must not consist of digits only");
        }
        if (UUID.matcher(form).matches()) {
            return Optional.of("must not be a UUID");
        }
        if (form.isEmpty()) {
            return Optional.of("must have at least one letter");
        }
        if (!form.equals(slug)) {
            return Optional.of("must be lower-case letters, digits and single hyphens between them, such as " + form);
        }
        return Optional.empty();
    }

    /** The slug with {@code -n} at its end, shortened at a word so that it stays within {@value #MAX_LENGTH} code points. */
    public static String withSuffix(String slug, int n) {
        String suffix = "-" + n;
        return cut(slug, MAX_LENGTH - suffix.length()) + suffix;
    }

    /** The key under which a slug is unique. */
    public static String folded(String slug) {
        return Folding.fold(slug);
    }

    private static boolean looksLikeId(String slug) {
        return ONLY_DIGITS.matcher(slug).matches() || UUID.matcher(slug).matches();
    }

    private static String alphabet(String text) {
        String lower = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        lower.codePoints().filter(codePoint -> !vanishes(codePoint)).forEach(codePoint -> append(slug, codePoint));
        int last = slug.length() - 1;
        if (last >= 0 && slug.charAt(last) == '-') {
            slug.setLength(last);
        }
        // What vanished may have stood between a letter and its mark.
        return Normalizer.normalize(slug, Form.NFC);
    }

    private static void append(StringBuilder slug, int codePoint) {
        boolean atStart = slug.isEmpty() || slug.charAt(slug.length() - 1) == '-';
        if (Character.isLetter(codePoint)) {
            slug.appendCodePoint(codePoint);
        } else if (Character.isDigit(codePoint)) {
            slug.append((char) ('0' + Character.digit(codePoint, 10)));
        } else if (Characters.isMark(codePoint)) {
            // A mark without its letter, as the rest of an emoji is, would only garble the address.
            slug.append(atStart ? "" : Character.toString(codePoint));
        } else if (!atStart) {
            slug.append('-');
        }
    }

    private static boolean vanishes(int codePoint) {
        return Characters.isIgnorable(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.ENCLOSING_MARK
                || Characters.between(codePoint, 0xFE00, 0xFE0F)
                || QUOTES.indexOf(codePoint) >= 0;
    }

    private static String cut(String slug, int length) {
        if (slug.codePointCount(0, slug.length()) <= length) {
            return slug;
        }
        int end = slug.offsetByCodePoints(0, length);
        int word = slug.lastIndexOf('-', end);
        if (word > 0) {
            return slug.substring(0, word);
        }
        while (end > 0 && Characters.isMark(slug.codePointAt(end))) {
            end = slug.offsetByCodePoints(end, -1);
        }
        return slug.substring(0, end);
    }
}
