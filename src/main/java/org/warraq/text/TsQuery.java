package org.warraq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A query as the text of PostgreSQL's {@code tsquery}: the terms of a word {@code |}, words {@code &}, phrases {@code <->},
 * what is excluded {@code !}.
 *
 * @see <a href="https://www.postgresql.org/docs/15/datatype-textsearch.html">PostgreSQL 15, 8.11</a>
 */
public final class TsQuery {
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
     * What finds texts with at least half of the words or phrases asked for, these in any order, and without the words that
     * are excluded. It grows fast with their number.
     */
    public static String half(SearchQuery query) {
        List<String> wanted = query.clauses().stream()
                .filter(clause -> !clause.excluded())
                .map(TsQuery::inAnyOrder)
                .toList();
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
     * What finds texts with any of the words or phrases asked for, and nothing of what is excluded; to be ranked by how
     * many of {@link #each} they have.
     */
    public static String any(SearchQuery query) {
        String wanted = String.join(" | ", each(query));
        String excluded = query.clauses().stream()
                .filter(QueryClause::excluded)
                .map(clause -> " & " + clause(clause))
                .collect(Collectors.joining());
        return "(" + wanted + ")" + excluded;
    }

    /** Each word or phrase asked for by itself, without what is excluded. */
    public static List<String> each(SearchQuery query) {
        return query.clauses().stream()
                .filter(clause -> !clause.excluded())
                .map(TsQuery::clause)
                .toList();
    }

    private static String inAnyOrder(QueryClause clause) {
        String words = clause.words().stream().map(TsQuery::word).collect(Collectors.joining(" & "));
        return clause.excluded() ? "!" + words : clause.words().size() == 1 ? words : "(" + words + ")";
    }

    private static String clause(QueryClause clause) {
        List<String> words = new ArrayList<>();
        clause.words().forEach(word -> words.add(word(word)));
        String phrase = words.size() == 1 ? words.get(0) : "(" + String.join(" <-> ", words) + ")";
        return clause.excluded() ? "!" + phrase : phrase;
    }

    private static String word(QueryWord word) {
        Set<String> terms = word.prefix() ? Beginnings.asked(word.terms()) : word.terms();
        List<String> lexemes =
                terms.stream().sorted().map(TsLexeme::quoted).toList();
        return lexemes.size() == 1 ? lexemes.get(0) : "(" + String.join(" | ", lexemes) + ")";
    }
}
