package org.warraq.text;

import java.util.List;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * <ul>
 *   <li>Words: a text must have all of them. Those that every text has (في, le, the) are left out unless there are no
 *       others.
 *   <li>{@code "…"}, «…», “…”, „…“: a phrase, its words one after the other, stop words too. A quotation mark without its other half is
 *       none, and what follows are words.
 *   <li>{@code -word}, {@code -"phrase"}: what a text must not have. The hyphen stands at the beginning of a word; {@code
 *       --} and a hyphen alone are dashes.
 *   <li>{@code word*}: words that begin so, from two letters on; one letter is a word. They are those of headlines, names
 *       and what stands around them ({@link Weight}); of bodies, the word itself. It can stand in a phrase. A {@code *}
 *       elsewhere is nothing.
 *   <li>Words held together by one hyphen, apostrophe, full stop, colon, slash or the like, and letters next to digits, are a
 *       phrase: COVID-19, 19/09/2024, peut-être.
 *   <li>A run that readers take as one word is asked as one: كانون الثاني as a month, «عبد اللطيف» as عبداللطيف.
 * </ul>
 *
 * @param clauses all of them hold for what is found; empty if there is a problem, and nothing is found then
 * @param problem why it cannot be asked
 */
public record SearchQuery(List<QueryClause> clauses, Optional<QueryProblem> problem) {
    /** In code points. */
    public static final int LONGEST = 1000;

    /** Each has several terms, and a database compares them all. */
    public static final int MOST_WORDS = 60;

    public SearchQuery {
        clauses = List.copyOf(clauses);
    }

    /** A query of texts in all languages. It never throws, whatever the string. */
    public static SearchQuery parse(String query, Lexicons lexicons) {
        return QueryReader.read(query, tokens -> WordTerms.ofAnyLanguage(tokens, lexicons));
    }

    /**
     * A query of texts in one language: words in Latin letters are asked by its lexemes only, and the stop words are its own.
     *
     * @param languageTag BCP 47
     */
    public static SearchQuery parse(String query, String languageTag, Lexicons lexicons) {
        return QueryReader.read(query, tokens -> WordTerms.of(tokens, languageTag, lexicons));
    }

    static SearchQuery of(List<QueryClause> clauses) {
        return new SearchQuery(clauses, Optional.empty());
    }

    static SearchQuery of(QueryProblem problem) {
        return new SearchQuery(List.of(), Optional.of(problem));
    }
}
