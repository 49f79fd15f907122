package org.warraq.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The months as they are called in Morocco, Algeria and Tunisia, Egypt and the Gulf, the Levant and Iraq, Mauritania, and
 * in French, English and Spanish. All names of a month share a term, so that شتنبر is found by سبتمبر, أيلول and
 * September.
 *
 * <p>Three names are also other words. آب is a month only with its madda, for أب is a father; May and March are months
 * in a text only with their capital. In a query they are months without it too, since nobody types capitals there. So these
 * two, in small letters, are the only words of which more is asked than they are indexed under; they are found as themselves.
 */
public final class MonthNames {
    private static final List<String> NAMES = List.of(
            "يناير جانفي كانون_الثاني كانون_ثاني january janvier enero",
            "فبراير فيفري شباط february février febrero",
            "مارس آذار march mars marzo",
            "أبريل أفريل نيسان april avril abril",
            "ماي مايو أيار may mai mayo",
            "يونيو يونيه جوان حزيران june juin junio",
            "يوليوز يوليو يوليه جويلية تموز july juillet julio",
            "غشت أغشت أغسطس أوت آب august août agosto",
            "شتنبر شتمبر سبتمبر أيلول september septembre septiembre",
            "أكتوبر أوكتوبر تشرين_الأول تشرين_أول october octobre octubre",
            "نونبر نوفمبر تشرين_الثاني تشرين_ثاني november novembre noviembre",
            "دجنبر دجمبر ديسمبر كانون_الأول كانون_أول december décembre diciembre");
    private static final Set<String> VERBS = Set.of("may", "march");
    private static final String FATHER = "اب";
    private static final char MADDA = 'آ';

    private static final WordTable TABLE = WordTable.of(byTerm());

    private MonthNames() {}

    /** The terms of a word in a text: one if it names a month, with or without a particle before it, else none. */
    static Set<String> indexed(String folded, String written) {
        if (VERBS.contains(folded) && !Character.isUpperCase(written.codePointAt(0))) {
            return Set.of();
        }
        Set<String> terms = asked(folded, written);
        ArabicForms.withoutClitics(folded).forEach(rest -> terms.addAll(ofKey(rest, written)));
        return terms;
    }

    /** The terms of a word in a query. */
    static Set<String> asked(String folded, String written) {
        Set<String> terms = new LinkedHashSet<>();
        ArabicForms.narrow(folded).forEach(form -> terms.addAll(ofKey(form, written)));
        return terms;
    }

    static WordTable table() {
        return TABLE;
    }

    private static Set<String> ofKey(String key, String written) {
        boolean father = key.equals(FATHER) && written.indexOf(MADDA) < 0;
        return father ? Set.of() : TABLE.of(key);
    }

    private static Map<String, List<String>> byTerm() {
        Map<String, List<String>> names = new TreeMap<>();
        for (int month = 1; month <= NAMES.size(); month++) {
            String[] ofMonth = NAMES.get(month - 1).split(" ");
            names.put(
                    WordTable.MARK + "month" + month,
                    List.of(ofMonth).stream()
                            .map(name -> name.replace('_', ' '))
                            .toList());
        }
        return names;
    }
}
