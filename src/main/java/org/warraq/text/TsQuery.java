package org.warraq.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as the text of PostgreSQL's {@code tsquery}: the terms of a word {@code |}, words {@code &}, phrases {@code <->},
 * what is excluded {@code !}.
 *
 * @see <a href="https://www.postgresql.org/docs/15/datatype-textsearch.html">PostgreSQL 15, 8.11</a>
 */
public final class TsQuery {
    private static final String BEGINNING = ":*";

    /** Half of them can be chosen in 35 ways, all of which are asked for. */
    private static final int MOST_CHOSEN = 7;

    private TsQuery() {}

    /** To be cast to {@code tsquery}; empty, which finds nothing, for a query with a problem. */
    public static String of(SearchQuery query) {
        return query.clauses().stream().map(TsQuery::clause).collect(Collectors.joining(" & "));
    }

    /**
     * What an index answers without a look at the texts: phrases as words in any order, and all that {@link #of} finds
     * among what this finds.
     */
    public static String inAnyOrder(SearchQuery query) {
        return query.clauses().stream()
                .filter(clause -> !clause.excluded() || clause.words().size() == 1)
                .map(TsQuery::inAnyOrder)
                .collect(Collectors.joining(" & "));
    }

    /** Whether some of the words must follow each other. */
    public static boolean hasPhrases(SearchQuery query) {
        return query.clauses().stream().anyMatch(clause -> clause.words().size() > 1);
    }

    /**
     * What finds texts with at least half of {@link #each}, phrases in any order, and without the words that are excluded.
     */
    public static String half(SearchQuery query) {
        List<String> wanted = chosen(query).map(TsQuery::inAnyOrder).toList();
        String excluded = query.clauses().stream()
                .filter(clause -> clause.excluded() && clause.words().size() == 1)
                .map(clause -> " & " + clause(clause))
                .collect(Collectors.joining());
        return "(" + String.join(" | ", choices(wanted, (wanted.size() + 1) / 2)) + ")" + excluded;
    }

    /** Each way to choose so many of them, as they are in all of one. */
    private static List<String> choices(List<String> wanted, int number) {
        if (number == 0) {
            return List.of("");
        }
        List<String> choices = new ArrayList<>();
        for (int first = 0; first + number <= wanted.size(); first++) {
            String one = wanted.get(first);
            choices(wanted.subList(first + 1, wanted.size()), number - 1)
                    .forEach(others -> choices.add(others.isEmpty() ? one : one + " & " + others));
        }
        return choices;
    }

    /**
     * The same of texts whose names were added as such: a word also stands where a word of a name begins with what is
     * typed so far, unless it was asked for exactly.
     */
    public static String whileTyping(SearchQuery query) {
        return query.clauses().stream()
                .map(clause -> clause(clause, TsQuery::begun))
                .collect(Collectors.joining(" & "));
    }

    /**
     * What finds texts with any of the words or phrases asked for, and nothing of what is excluded; to be ranked by how
     * many of {@link #each} they have.
     */
    public static String any(SearchQuery query) {
        String wanted = wanted(query).map(TsQuery::clause).collect(Collectors.joining(" | "));
        String excluded = query.clauses().stream()
                .filter(QueryClause::excluded)
                .map(clause -> " & " + clause(clause))
                .collect(Collectors.joining());
        return "(" + wanted + ")" + excluded;
    }

    /** Each word or phrase asked for by itself, without what is excluded; of more than {@value #MOST_CHOSEN}, the longest. */
    public static List<String> each(SearchQuery query) {
        return chosen(query).map(TsQuery::clause).toList();
    }

    /** The longer a word, the more it says: a long word is seldom one that every text has. */
    private static Stream<QueryClause> chosen(SearchQuery query) {
        Set<QueryClause> longest = wanted(query)
                .sorted(Comparator.comparingInt(TsQuery::length).reversed())
                .limit(MOST_CHOSEN)
                .collect(Collectors.toSet());
        return wanted(query).filter(longest::contains);
    }

    private static Stream<QueryClause> wanted(SearchQuery query) {
        return query.clauses().stream().filter(clause -> !clause.excluded()).distinct();
    }

    private static int length(QueryClause clause) {
        return clause.words().stream()
                .mapToInt(word ->
                        word.terms().stream().mapToInt(String::length).max().orElse(0))
                .sum();
    }

    private static String inAnyOrder(QueryClause clause) {
        String words =
                clause.words().stream().map(word -> anyOf(whole(word).toList())).collect(Collectors.joining(" & "));
        return clause.excluded() ? "!" + words : clause.words().size() == 1 ? words : "(" + words + ")";
    }

    private static String clause(QueryClause clause) {
        return clause(clause, TsQuery::whole);
    }

    private static String clause(QueryClause clause, Function<QueryWord, Stream<String>> lexemesOf) {
        List<String> words = new ArrayList<>();
        clause.words().forEach(word -> words.add(anyOf(lexemesOf.apply(word).toList())));
        String phrase = words.size() == 1 ? words.get(0) : "(" + String.join(" <-> ", words) + ")";
        return clause.excluded() ? "!" + phrase : phrase;
    }

    private static Stream<String> begun(QueryWord word) {
        Set<String> beginnings = word.prefix() ? word.terms() : word.beginnings();
        return Stream.concat(
                whole(word),
                beginnings.stream()
                        .sorted()
                        .map(beginning -> TsLexeme.quoted(TsLexeme.ofBeginning(beginning)) + BEGINNING));
    }

    private static Stream<String> whole(QueryWord word) {
        Set<String> terms = word.prefix() ? Beginnings.asked(word.terms()) : word.terms();
        return terms.stream().sorted().map(TsLexeme::quoted);
    }

    private static String anyOf(List<String> lexemes) {
        return lexemes.size() == 1 ? lexemes.get(0) : "(" + String.join(" | ", lexemes) + ")";
    }
}
