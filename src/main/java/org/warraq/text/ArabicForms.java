package org.warraq.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The whole words that a folded Arabic word may be a form of. Narrow forms are safe to ask for; wide ones are guesses,
 * good enough to be found under.
 */
final class ArabicForms {
    private static final String CLITICS = "وفبلك";
    private static final String CLITICS_AFTER_AND = "بلك";

    /** Words with fewer letters are more often without a clitic: وزير, بلدي, بطاقة. */
    private static final int LONG = 6;

    /** و and ل stand before more words than the others, and what is left of a word that begins with them is seldom one. */
    private static final int LONG_WITH_AND_OR_FOR = 5;

    private static final List<String> OF_FEMININE =
            List.of("ته", "تها", "تهم", "تهما", "تهن", "تنا", "تك", "تكم", "تي");
    private static final List<String> OF_TWO_FEMININE = List.of("تان", "تين");
    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "هن", "نا", "كم");
    private static final List<String> ON_HAMZA = List.of("ه", "ها", "هم", "هما", "هن", "نا", "كم", "ك");

    private ArabicForms() {}

    /** The word and, where it has an article, the word without it and with nothing else before it: وبالمغرب, مغرب, المغرب. */
    static Set<String> narrow(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        String bare = ArabicStem.withoutArticle(word);
        if (!bare.equals(word)) {
            forms.add(bare);
            forms.add("ال" + bare);
        }
        if (word.startsWith("لل")) {
            // Of a word that begins with ل, no ل of the article is written: للغة is ل and اللغة.
            forms.add(word.substring(1));
        }
        return forms;
    }

    /** What is left of a word after و, ف, ب, ل or ك, of which the first two may stand before the others. */
    static Set<String> withoutClitics(String word) {
        Set<String> rests = new LinkedHashSet<>();
        boolean hasArticle = !ArabicStem.withoutArticle(word).equals(word);
        if (word.length() < 4 || hasArticle || word.startsWith("وال") || Synonyms.knows(word)) {
            return rests;
        }
        if (CLITICS.indexOf(word.charAt(0)) >= 0) {
            String rest = word.substring(1);
            int least = "ول".indexOf(word.charAt(0)) >= 0 ? LONG_WITH_AND_OR_FOR : LONG;
            if (word.length() >= least || Synonyms.knows(rest)) {
                rests.add(rest);
            }
            String second = rest.substring(1);
            boolean likely = word.length() > LONG || Synonyms.knows(second);
            if (hasTwoClitics(word) && likely) {
                rests.add(second);
            }
        }
        return rests;
    }

    private static boolean hasTwoClitics(String word) {
        return "وف".indexOf(word.charAt(0)) >= 0 && CLITICS_AFTER_AND.indexOf(word.charAt(1)) >= 0;
    }

    /** What is left less one or two clitics, were they any; of use where the rest has to be in a table anyway. */
    static Set<String> withoutAnyClitic(String word) {
        if (word.length() <= 2 || CLITICS.indexOf(word.charAt(0)) < 0) {
            return Set.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word.substring(1));
        if (hasTwoClitics(word)) {
            forms.add(word.substring(2));
        }
        return forms;
    }

    /** The words of which this may be a dual, a plural, an accusative, or the form with a pronoun. */
    static Set<String> uninflected(String word) {
        Set<String> forms = new LinkedHashSet<>();
        String bare = ArabicStem.withoutArticle(word);
        OF_TWO_FEMININE.forEach(ending -> replace(bare, ending, "ه", forms));
        replace(bare, "يات", "يه", forms);
        replace(bare, "يه", "ي", forms);
        addOfShortPlural(bare, forms);
        addOfPlaceOfPeople(bare, forms);
        addWithoutDual(bare, forms);
        if (bare.equals(word)) {
            // What has an article has neither a pronoun nor the ending of تعاونا.
            OF_FEMININE.forEach(ending -> replace(word, ending, "ه", forms));
            PRONOUNS.forEach(ending -> replace(word, ending, "", forms));
            ON_HAMZA.forEach(ending -> replace(word, "ؤ" + ending, "ء", forms));
            ON_HAMZA.forEach(ending -> replace(word, "ئ" + ending, "ء", forms));
            addWithoutAccusative(word, forms);
        }
        return forms;
    }

    /** جهة of جهات: two letters are too few for a stem. */
    private static void addOfShortPlural(String bare, Set<String> forms) {
        if (bare.length() == 4) {
            replace(bare, "ات", "ه", forms);
        }
    }

    /** فلسطين of فلسطينيين; with fewer letters it would be مدن of مدنيين. */
    private static void addOfPlaceOfPeople(String bare, Set<String> forms) {
        boolean people = bare.endsWith("يين") || bare.endsWith("يون");
        if (people && bare.length() >= 7) {
            forms.add(bare.substring(0, bare.length() - 3));
        }
    }

    /** Of short words, only those that are known: وزيران has two ministers, لبنان not two of anything. */
    private static void addWithoutDual(String bare, Set<String> forms) {
        String singular = bare.substring(0, Math.max(0, bare.length() - 2));
        if (bare.endsWith("ان") && (singular.length() >= 4 || Synonyms.knows(singular))) {
            forms.add(singular);
        }
    }

    private static void addWithoutAccusative(String word, Set<String> forms) {
        String nominative = word.substring(0, word.length() - 1);
        boolean likely = nominative.length() >= 4 && !word.endsWith("يا");
        if (word.endsWith("ا") && (likely || Synonyms.knows(nominative))) {
            forms.add(nominative);
        }
    }

    private static void replace(String word, String ending, String by, Set<String> forms) {
        int left = word.length() - ending.length();
        if (left + by.length() >= 3 && word.endsWith(ending)) {
            forms.add(word.substring(0, left) + by);
        }
    }
}
