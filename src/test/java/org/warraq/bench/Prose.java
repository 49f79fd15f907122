package org.warraq.bench;

import java.util.Random;
import java.util.StringJoiner;

/**
 * Text that reads like Arabic to a machine: words made of roots and patterns, the common ones often and the others
 * seldom, as in any language. How often the marked words occur is known, for measuring searches.
 */
public final class Prose {

    private static final String[] ROOTS = {
        "كتب", "درس", "علم", "عمل", "حكم", "نظم", "جمع", "شرك", "سلم", "حضر", "قرر", "صدر", "نشر", "بحث", "رفع",
        "خرج", "دخل", "فتح", "غلق", "قدم", "نقل", "وصل", "رجع", "طلب", "سمح", "منع", "حفظ", "ضمن", "عرض", "بلغ",
        "ذكر", "شهد", "سجل", "قبل", "رفض", "وقع", "عقد", "حرر", "ربط", "قطع", "زرع", "صنع", "تجر", "شحن", "بني",
        "هدم", "حرث", "سكن", "عمر", "نصر", "لعب", "سبق", "ركض", "ضرب", "كسب", "خسر", "حلل", "عدل", "ظهر", "خفض"
    };

    /** The digits stand for the letters of the root. */
    private static final String[] PATTERNS = {
        "1ا23", "م12و3", "12ا3", "ت12ي3", "م1ا23ة", "است12ا3", "ان12ا3", "ا1ت2ا3", "12ا3ة", "م123",
        "12و3", "أ12ا3", "12ي3", "م12ا3", "1وا23", "123ة", "ت1ا23", "م123ة", "مت1ا23", "م1ت23"
    };

    private static final String[] JOINTS = {
        "في", "من", "على", "إلى", "عن", "مع", "بعد", "قبل", "خلال", "بين", "أن", "التي", "الذي", "هذا", "هذه", "كما",
        "وقد", "أمس", "اليوم", "حول", "لدى", "عند", "ضمن", "منذ", "حتى", "أو", "ثم", "لكن", "إذ", "غير"
    };

    private static final String[] FRENCH = {
        "le",
        "la",
        "les",
        "des",
        "une",
        "pour",
        "dans",
        "avec",
        "selon",
        "après",
        "ministre",
        "projet",
        "région",
        "marché",
        "accord",
        "ville",
        "saison",
        "rapport",
        "budget",
        "enquête",
        "réforme",
        "sommet",
        "travaux",
        "équipe"
    };

    private final Random random;

    public Prose(Random random) {
        this.random = random;
    }

    /** A word that stands in one article of a hundred: in those whose number ends in {@code digits}, 0 to 99. */
    public static String onePercent(int digits) {
        return "مت" + patterned("12ا3يون", ROOTS[digits % ROOTS.length]) + (digits < ROOTS.length ? "" : "ات");
    }

    /** A word that stands in ten articles, whatever their number: those whose number, but for its last digit, is that. */
    public static String rare(int tenth) {
        var word = new StringBuilder("زق");
        for (var left = tenth; ; left /= 22) {
            word.append((char) ('ب' + (left % 22 < 19 ? left % 22 : left % 22 + 6)));
            if (left < 22) {
                return word.append("زق").toString();
            }
        }
    }

    /** Words of {@code locale}, Arabic unless it is French. */
    public String words(String locale, int count) {
        var words = new StringJoiner(" ");
        for (var place = 0; place < count; place++) {
            words.add(locale.equals("fr") ? FRENCH[random.nextInt(FRENCH.length)] : word());
        }
        return words.toString();
    }

    /** A paragraph of some sentences. */
    public String paragraph(String locale) {
        return sentences(locale, 3 + random.nextInt(3));
    }

    public String sentences(String locale, int count) {
        var sentences = new StringJoiner(" ");
        for (var left = count; left > 0; left--) {
            sentences.add(words(locale, 9 + random.nextInt(9)) + ".");
        }
        return sentences.toString();
    }

    private String word() {
        if (random.nextInt(100) < 30) {
            return JOINTS[random.nextInt(JOINTS.length)];
        }
        // Squared, so that the first of them are many times as frequent as the last.
        var rank = random.nextDouble() * random.nextDouble() * ROOTS.length * PATTERNS.length;
        var word = patterned(PATTERNS[(int) rank % PATTERNS.length], ROOTS[(int) rank / PATTERNS.length]);
        return switch (random.nextInt(6)) {
            case 0, 1 -> "ال" + word;
            case 2 -> "وال" + word;
            case 3 -> "ب" + word;
            default -> word;
        };
    }

    private static String patterned(String pattern, String root) {
        return pattern.replace('1', root.charAt(0)).replace('2', root.charAt(1)).replace('3', root.charAt(2));
    }
}
