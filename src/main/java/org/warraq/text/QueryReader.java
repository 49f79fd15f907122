package org.warraq.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a query as {@link SearchQuery} describes it. */
final class QueryReader {
    private static final String HOLDS_TOGETHER = "-\u2010\u2011'’\u02BC./:&_@";

    private final WordTerms terms;
    private final Set<QueryClause> clauses = new LinkedHashSet<>();
    private final Set<QueryClause> ofStopWords = new LinkedHashSet<>();

    private QueryReader(WordTerms terms) {
        this.terms = terms;
    }

    static SearchQuery read(String query, Function<Collection<Token>, WordTerms> rules) {
        if (query.codePointCount(0, query.length()) > SearchQuery.LONGEST) {
            return SearchQuery.of(QueryProblem.TOO_LONG);
        }
        List<QueryPiece> pieces = QueryPiece.of(query);
        List<Token> tokens =
                pieces.stream().flatMap(piece -> piece.tokens().stream()).toList();
        if (tokens.size() > SearchQuery.MOST_WORDS) {
            return SearchQuery.of(QueryProblem.TOO_MANY_WORDS);
        }
        QueryReader reader = new QueryReader(rules.apply(tokens));
        pieces.forEach(reader::add);
        return reader.query();
    }

    private SearchQuery query() {
        if (clauses.stream().allMatch(QueryClause::excluded)) {
            clauses.addAll(ofStopWords);
        }
        if (clauses.isEmpty()) {
            return SearchQuery.of(QueryProblem.NO_WORDS);
        }
        if (clauses.stream().allMatch(QueryClause::excluded)) {
            return SearchQuery.of(QueryProblem.ONLY_EXCLUDED);
        }
        return SearchQuery.of(List.copyOf(clauses));
    }

    private void add(QueryPiece piece) {
        List<Compounds.Run> runs = runs(piece);
        int first = 0;
        for (int next = 1; next <= runs.size(); next++) {
            if (next == runs.size() || !isOnePhrase(piece, runs.get(next - 1), runs.get(next))) {
                add(piece, runs.subList(first, next));
                first = next;
            }
        }
    }

    private void add(QueryPiece piece, List<Compounds.Run> phrase) {
        if (piece.quoted() || piece.excluded()) {
            clauses.add(clause(piece, phrase));
            return;
        }
        int first = 0;
        while (first < phrase.size() && isStopWord(piece, phrase.get(first))) {
            first++;
        }
        int end = phrase.size();
        while (end > first && isStopWord(piece, phrase.get(end - 1))) {
            end--;
        }
        if (first == end) {
            ofStopWords.add(clause(piece, phrase));
            return;
        }
        clauses.add(clause(piece, phrase.subList(first, end)));
    }

    private QueryClause clause(QueryPiece piece, List<Compounds.Run> phrase) {
        return new QueryClause(phrase.stream().map(run -> word(piece, run)).toList(), piece.excluded());
    }

    private QueryWord word(QueryPiece piece, Compounds.Run run) {
        boolean exact = piece.quoted() || piece.excluded();
        if (!run.isSingle()) {
            return new QueryWord(run.asked(), false, exact ? Set.of() : spelled(run.asked()));
        }
        Token token = piece.tokens().get(run.first());
        String beginning = LatinSpelling.of(token.folded());
        if (!isPrefix(piece, token)) {
            return new QueryWord(terms.asked(token, piece.text()), false, exact ? Set.of() : Set.of(beginning));
        }
        return new QueryWord(
                new LinkedHashSet<>(List.of(beginning, ArabicStem.withoutArticle(beginning))), true, Set.of());
    }

    /** Without the terms of tables, which nobody types. */
    private static Set<String> spelled(Set<String> terms) {
        return terms.stream().filter(term -> !term.startsWith(WordTable.MARK)).collect(Collectors.toSet());
    }

    /** The runs of a piece; one of which only the beginning is known is not taken for one. */
    private static List<Compounds.Run> runs(QueryPiece piece) {
        List<Compounds.Run> runs = new ArrayList<>();
        for (Compounds.Run run : Compounds.of(piece.text(), piece.tokens())) {
            if (!isPrefix(piece, piece.tokens().get(run.last()))) {
                runs.add(run);
                continue;
            }
            for (int at = run.first(); at <= run.last(); at++) {
                runs.add(new Compounds.Run(at, at, Set.of(), Set.of()));
            }
        }
        return runs;
    }

    private boolean isStopWord(QueryPiece piece, Compounds.Run run) {
        Token token = piece.tokens().get(run.first());
        return run.isSingle() && !isPrefix(piece, token) && terms.isStopWord(token, piece.text());
    }

    private static boolean isPrefix(QueryPiece piece, Token token) {
        boolean starred = token.end() < piece.text().length() && piece.text().charAt(token.end()) == '*';
        return starred && token.folded().codePointCount(0, token.folded().length()) >= Beginnings.SHORTEST;
    }

    private static boolean isOnePhrase(QueryPiece piece, Compounds.Run run, Compounds.Run next) {
        if (piece.quoted()) {
            return true;
        }
        int end = piece.tokens().get(run.last()).end();
        int start = piece.tokens().get(next.first()).start();
        String between = piece.text()
                .substring(end, start)
                .codePoints()
                .filter(codePoint -> !Characters.isIgnorable(codePoint))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return between.isEmpty() || (between.length() == 1 && HOLDS_TOGETHER.contains(between));
    }
}
