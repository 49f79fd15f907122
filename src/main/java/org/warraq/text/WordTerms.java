package org.warraq.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The terms of words, each by the rules of its script. Words in Latin letters are looked up in the dictionaries at once. */
final class WordTerms {
    private static final KnownWords ARABIC = new KnownWords();

    private final boolean arabic;
    private final Map<String, Set<String>> lexemes = new HashMap<>();
    private final Map<String, Set<String>> indexed = new HashMap<>();
    private final Set<String> stopWords = new LinkedHashSet<>();

    private WordTerms(boolean arabic) {
        this.arabic = arabic;
    }

    /** By the rules of one language: French words get no English lexemes, and Persian no Arabic ones. */
    static WordTerms of(Collection<Token> tokens, String languageTag, Lexicons lexicons) {
        WordTerms terms = new WordTerms(!Scripts.isArabicScriptOnly(languageTag));
        terms.lookUp(tokens, lexicons.of(languageTag));
        return terms;
    }

    /** By the rules of all languages. */
    static WordTerms ofAnyLanguage(Collection<Token> tokens, Lexicons lexicons) {
        WordTerms terms = new WordTerms(true);
        terms.lookUp(tokens, lexicons.all());
        return terms;
    }

    /** The terms of a word in a text; of Arabic that is not wanted, itself. */
    Set<String> indexed(Token token, String text, Predicate<String> wanted) {
        boolean ofArabic = arabic && Characters.isArabic(token.folded().codePointAt(0));
        if (ofArabic && !wanted.test(token.folded())) {
            return Set.of(token.folded());
        }
        String word = text.substring(token.start(), token.end());
        // What Arabic words are found by depends on nothing else, and is much work.
        return ofArabic
                ? ARABIC.of(word, written -> indexed(token.folded(), written))
                : indexed.computeIfAbsent(word, written -> indexed(token.folded(), written));
    }

    private Set<String> indexed(String folded, String written) {
        Set<String> terms = ownTerms(folded, ArabicTerms::indexed);
        terms.addAll(MonthNames.indexed(folded, written));
        terms.addAll(Synonyms.indexed(folded));
        return Set.copyOf(terms);
    }

    /** The terms of a word in a query. */
    Set<String> asked(Token token, String query) {
        String folded = token.folded();
        Set<String> terms = ownTerms(folded, ArabicTerms::asked);
        terms.addAll(MonthNames.asked(folded, query.substring(token.start(), token.end())));
        terms.addAll(Synonyms.asked(folded));
        return terms;
    }

    /** Whether a query can do without the word, in one of its languages. */
    boolean isStopWord(Token token, String query) {
        return stopWords.contains(spelled(token.folded()))
                || (arabic && StopWords.isWritten(query.substring(token.start(), token.end())));
    }

    private void lookUp(Collection<Token> tokens, List<Lexicon> lexicons) {
        List<String> words = tokens.stream()
                .map(Token::folded)
                .filter(folded -> Characters.isLatin(folded.codePointAt(0)))
                .map(WordTerms::spelled)
                .distinct()
                .toList();
        if (words.isEmpty()) {
            return;
        }
        for (Lexicon lexicon : lexicons) {
            lexicon.stems(words).forEach((word, stems) -> {
                lexemes.computeIfAbsent(word, first -> new LinkedHashSet<>()).addAll(stems);
                if (stems.isEmpty()) {
                    stopWords.add(word);
                }
            });
        }
    }

    private Set<String> ownTerms(String folded, Function<String, Set<String>> ofArabic) {
        if (!Characters.isArabic(folded.codePointAt(0))) {
            String word = spelled(folded);
            Set<String> terms = new LinkedHashSet<>(Set.of(word));
            terms.addAll(lexemes.getOrDefault(word, Set.of()));
            return terms;
        }
        return arabic ? ofArabic.apply(folded) : new LinkedHashSet<>(Set.of(folded));
    }

    private static String spelled(String folded) {
        return LatinSpelling.of(folded);
    }
}
