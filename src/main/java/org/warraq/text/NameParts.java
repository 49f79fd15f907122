package org.warraq.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of names that are written with or without a space before what follows: عبد اللطيف, بن كيران, أبو ظبي, نور الدين, El Othmani. */
final class NameParts {
    static final String SERVANT = "عبد";
    private static final String SON = "بن";

    /** آل, the house of; never joined without a space, because الثاني is the second and آل ثاني a family. */
    static final String HOUSE = "ال";

    private static final Map<String, String> OPENINGS = Map.ofEntries(
            Map.entry(SERVANT, SERVANT),
            Map.entry(SON + SERVANT, SON + SERVANT),
            Map.entry(SON, SON),
            Map.entry("ابن", SON),
            Map.entry("ابو", "ابو"),
            Map.entry("ابي", "ابو"),
            Map.entry("ابا", "ابو"),
            Map.entry("بو", "بو"),
            Map.entry(HOUSE, HOUSE));
    private static final Set<String> LATIN =
            Set.of("ben", "bin", "ibn", "bou", "abd", "abdel", "abdul", "abou", "abu", "el", "al");
    private static final Set<String> LATIN_ARTICLES = Set.of("el", "al");
    private static final Set<String> OF_RELIGION = Set.of(
            "نور", "صلاح", "علاء", "عز", "شمس", "محيي", "محي", "جمال", "سعد", "تقي", "فخر", "بدر", "سيف", "ضياء",
            "بهاء", "حسام", "عماد", "نجم", "شرف", "زين", "كمال", "خير", "ناصر", "جلال", "برهان", "قطب", "نصر", "نظام",
            "تاج", "صدر");
    private static final Set<String> OF_GOD =
            Set.of("نصر", "جار", "عطا", "عطاء", "فضل", "خير", "جاد", "سعد", "حسب", "ضيف", "فتح", "رزق");

    private NameParts() {}

    /** How a part that opens a name is spelled when it is joined with the next; empty when the two do not make a name. */
    static Optional<String> joining(String part, String next) {
        if (LATIN.contains(part)) {
            return next.length() >= 3 && Characters.isLatin(next.codePointAt(0)) ? Optional.of(part) : Optional.empty();
        }
        if (!Characters.isArabic(next.codePointAt(0)) || next.length() < 2) {
            return Optional.empty();
        }
        Optional<String> opening = opening(part, next);
        for (String rest : ArabicForms.withoutAnyClitic(part)) {
            if (opening.isEmpty() && !isDoubtful(part, rest)) {
                opening = opening(rest, next);
            }
        }
        return opening;
    }

    /** How a word of a name is spelled in its key: ابن as بن, أبي and أبا as أبو. */
    static String spelled(String part) {
        return OPENINGS.getOrDefault(part, part);
    }

    static boolean isLatinArticle(String part) {
        return LATIN_ARTICLES.contains(part);
    }

    private static Optional<String> opening(String part, String next) {
        boolean article = next.startsWith("ال") && next.length() > 3;
        if (next.equals("الدين") && OF_RELIGION.contains(part) || next.equals("الله") && OF_GOD.contains(part)) {
            return Optional.of(part);
        }
        return Optional.ofNullable(OPENINGS.get(part)).filter(opening -> article || !opening.endsWith(SERVANT));
    }

    /** لبن is milk, and what begins with كال, وال and their like begins with an article. */
    private static boolean isDoubtful(String part, String rest) {
        boolean and = part.length() == rest.length() + 1 && "وف".indexOf(part.charAt(0)) >= 0;
        return rest.equals(HOUSE) || rest.equals("بو") || (rest.equals(SON) && !and);
    }
}
