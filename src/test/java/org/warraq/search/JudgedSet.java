package org.warraq.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Texts, queries, and which of the texts somebody who asks so wants. See the README beside them. */
final class JudgedSet {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "search");
    private static final int SHOWN = 10;

    final List<Text> texts = new ArrayList<>();
    final List<Query> queries = new ArrayList<>();

    /** A short piece of news. */
    record Text(String id, String locale, String headline, String standfirst, String body) {}

    /** @param grades 2 for what is wanted, 1 for what is useful, by the id of the text */
    record Query(String id, String words, String language, Map<String, Integer> grades) {}

    /**
     * How good an engine is.
     *
     * @param ndcg of the first ten, from 0 to 1
     * @param recall which part of what is wanted or useful is among them, as far as there is room
     */
    record Merit(double ndcg, double recall, Map<Query, Double> each) {

        @Override
        public String toString() {
            return "nDCG@10 %.3f, recall@10 %.3f".formatted(ndcg, recall);
        }
    }

    static JudgedSet read() {
        var set = new JudgedSet();
        var json = new ObjectMapper();
        try {
            for (var line : Files.readAllLines(DIRECTORY.resolve("texts.jsonl"))) {
                set.texts.add(json.readValue(line, Text.class));
            }
            for (var line : Files.readAllLines(DIRECTORY.resolve("queries.tsv"))) {
                var columns = line.split("\t");
                var grades = new LinkedHashMap<String, Integer>();
                for (var judgement : columns[3].split(",")) {
                    var parts = judgement.split(":");
                    grades.put(parts[0], Integer.valueOf(parts[1]));
                }
                set.queries.add(new Query(columns[0], columns[1], columns[2], grades));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return set;
    }

    /** @param engine the ids of texts, the best first */
    Merit merit(Predicate<Query> among, Function<Query, List<String>> engine) {
        var each = new LinkedHashMap<Query, Double>();
        var recall = 0.0;
        for (var query : queries.stream().filter(among).toList()) {
            var found = engine.apply(query).stream().limit(SHOWN).toList();
            each.put(query, gain(found, query) / best(query));
            var hits = found.stream().filter(query.grades()::containsKey).count();
            recall += hits / (double) Math.min(SHOWN, query.grades().size());
        }
        var ndcg = each.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return new Merit(ndcg, recall / each.size(), each);
    }

    private static double gain(List<String> found, Query query) {
        var gain = 0.0;
        for (var place = 0; place < found.size(); place++) {
            gain += weighed(query.grades().getOrDefault(found.get(place), 0), place);
        }
        return gain;
    }

    private static double best(Query query) {
        var grades = query.grades().values().stream()
                .sorted((one, other) -> other - one)
                .limit(SHOWN)
                .toList();
        var best = 0.0;
        for (var place = 0; place < grades.size(); place++) {
            best += weighed(grades.get(place), place);
        }
        return best;
    }

    private static double weighed(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }
}
