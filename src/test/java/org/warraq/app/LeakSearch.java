package org.warraq.app;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells an answer that gives away what is not public: by naming it, by failing over it, or by differing from the answer
 * about what does not exist.
 *
 * @param secrets words, slugs and ids; the case in which an answer has them does not matter
 */
record LeakSearch(Set<String> secrets) {

    LeakSearch {
        secrets = secrets.stream().map(LeakSearch::plain).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A path, as it is sent, with the values of its parameters. */
    record Question(String path, Map<String, String> parameters) {

        String target() {
            return parameters.isEmpty()
                    ? path
                    : path + "?"
                            + parameters.entrySet().stream()
                                    .map(entry -> entry.getKey() + "="
                                            + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                                    .collect(Collectors.joining("&"));
        }

        /** The same about what is nowhere. */
        Question about(String nothing) {
            return new Question(
                    path, parameters.keySet().stream().collect(Collectors.toMap(key -> key, key -> nothing)));
        }

        @Override
        public String toString() {
            return path + " " + parameters;
        }
    }

    /**
     * An answer as it was received.
     *
     * @param fields of its head
     */
    record Answer(URI asked, int status, Map<String, List<String>> fields, String body) {

        /** What a question about something and one about nothing must have in common: links repeat what was asked. */
        private String substance() {
            var data = status == 200 ? Contract.tree(body) : null;
            var shown = data == null
                    ? ""
                    : List.of(data.path("data"), data.path("meta")).toString();
            return status + " " + fields.get("cache-control") + " " + shown;
        }
    }

    /** What is wrong with {@code answer}, if anything. */
    Optional<String> leak(Question question, Answer answer) {
        if (answer.status() >= 500) {
            return Optional.of(question + " answered " + answer.status());
        }
        var seen = plain(answer.fields() + "\n" + answer.body());
        // What was asked with is told back, in links and problems, and tells nothing.
        var asked = plain(question.toString());
        return secrets.stream()
                .filter(secret -> !asked.contains(secret) && seen.contains(secret))
                .findFirst()
                .map(secret -> question + " tells " + secret + ": " + seen);
    }

    /** Whether it asks by something that is not public, and was answered. */
    boolean asksBySecret(Question question, Answer answer) {
        return answer.status() == 200
                && question.parameters().values().stream()
                        .map(LeakSearch::plain)
                        .anyMatch(secrets::contains);
    }

    /** Asking by something that is not public is like asking by something that is not there. */
    Optional<String> difference(Question question, Answer answer, Answer aboutNothing) {
        return answer.substance().equals(aboutNothing.substance())
                ? Optional.empty()
                : Optional.of(question + " is told apart from what is not there: " + answer.body());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
