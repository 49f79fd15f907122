package org.warraq.media;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** The names that uploaded files come with. They are told to people, and never used to find a file. */
final class FileNames {

    private static final int LONGEST = 255;
    private static final String NAMELESS = "file";

    private FileNames() {}

    /** The last segment of {@code given}, in one line and in one direction; null or nothing is no name. */
    static String of(String given) {
        if (given == null) {
            return NAMELESS;
        }
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var kept = Normalizer.normalize(last, Form.NFC)
                .codePoints()
                .filter(FileNames::isPlain)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return kept.isEmpty() || kept.matches("\\.+") ? NAMELESS : kept;
    }

    /** The name with the ending of the type that the file has, so that nothing else opens it. */
    static String ending(String name, String extension) {
        return name.replaceFirst("(?<=.)\\.[^.]{1,5}$", "") + "." + extension;
    }

    /** Neither a control, nor half of a pair, nor what turns the text around it. */
    private static boolean isPlain(int codePoint) {
        var turns = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        var breaks = codePoint == 0x2028 || codePoint == 0x2029;
        return !turns
                && !breaks
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
    }
}
