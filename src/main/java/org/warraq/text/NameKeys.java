package org.warraq.text;

import java.util.stream.Collectors;

/**
 * One key for the spellings of a name, to find exact names by; transliterations are stored, never derived.
 *
 * <ul>
 *   <li>Letters are folded, and spaces, hyphens and apostrophes go: عبد اللطيف and عبداللطيف, El-Othmani and El Othmani.
 *   <li>ابن is بن; أبي and أبا are أبو, whose cases they are. بن is not left out: محمد بن سلمان is not محمد سلمان.
 *   <li>آل is ال, joined: most write آل ثاني without its madda and many without its space, and within a name nobody is
 *       called الثاني otherwise. In a text, where that may be the second, the two stay apart ({@link IndexedText}).
 *   <li>Hamza goes from its seat: فؤاد and فواد, عائشة and عايشة, علاء and علا. Names are typed without it all the time;
 *       in a text, where it tells words apart, it stays.
 * </ul>
 */
public final class NameKeys {
    private NameKeys() {}

    /** The key; empty for a name without letters or digits. Keys of two names are equal or not, and have no order. */
    public static String of(String name) {
        return Tokens.of(name).stream()
                .map(token -> ofWord(NameParts.spelled(token.folded())))
                .collect(Collectors.joining());
    }

    /** The key of one folded word, as it stands; empty for a hamza alone. */
    static String ofWord(String folded) {
        return LatinSpelling.of(withoutHamza(folded));
    }

    private static String withoutHamza(String folded) {
        return folded.replace('ؤ', 'و').replace('ئ', 'ي').replace("ء", "");
    }
}
