package org.warraq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A query as the text of PostgreSQL's {@code tsquery}: the terms of a word {@code |}, words {@code &}, phrases {@code <->},
 * what is excluded {@code !}, beginnings {@code :*}.
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

    private static String clause(QueryClause clause) {
        List<String> words = new ArrayList<>();
        clause.words().forEach(word -> words.add(word(word)));
        String phrase = words.size() == 1 ? words.get(0) : "(" + String.join(" <-> ", words) + ")";
        return clause.excluded() ? "!" + phrase : phrase;
    }

    private static String word(QueryWord word) {
        String mark = word.prefix() ? ":*" : "";
        List<String> lexemes = word.terms().stream()
                .sorted()
                .map(term -> TsLexeme.quoted(term) + mark)
                .toList();
        return lexemes.size() == 1 ? lexemes.get(0) : "(" + String.join(" | ", lexemes) + ")";
    }
}
