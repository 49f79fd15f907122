package org.warraq.articles;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.editorial.Slugged;
import org.warraq.http.ApiException;

/**
 * Which articles, in which order. Filters on a thing take its id or its slug; a comma is OR, a repeated parameter is
 * AND, a leading hyphen is NOT.
 */
public record ArticleFilter(
        @RestQuery @Parameter(description = "Articles in this language; all if left out.", example = "ar")
        String locale,

        @RestQuery
        @Parameter(
                description =
                        "In this section or below it. Id or slug; comma is OR, repeated is AND, a leading hyphen is NOT.",
                example = "دولي")
        List<String> section,

        @RestQuery @Parameter(description = "`false`: not below the section.", example = "false")
        Boolean descendants,

        @RestQuery
        @Parameter(
                description =
                        "That name this person, whatever for, or as `role` says. Id or slug; comma is OR, repeated is AND, a leading hyphen is NOT.",
                example = "عبد-اللطيف-حموشي")
        List<String> person,

        @RestQuery @Parameter(description = "In which role `person` is named.", example = "subject")
        Role role,

        @RestQuery
        @Parameter(
                description = "By this author. Id or slug; comma is OR, repeated is AND, a leading hyphen is NOT.",
                example = "سلمى-بنجلون")
        List<String> author,

        @RestQuery
        @Parameter(
                description =
                        "On this event; finds unlisted articles too. Id or slug; comma is OR, repeated is AND, a leading hyphen is NOT.",
                example = "igef24")
        List<String> event,

        @RestQuery
        @Parameter(
                description = "With this tag. Id or slug; comma is OR, repeated is AND, a leading hyphen is NOT.",
                example = "أمن")
        List<String> tag,

        @RestQuery
        @Parameter(description = "Of this genre; comma is OR, a leading hyphen is NOT.", example = "analysis,opinion")
        List<String> genre,

        @RestQuery @Parameter(description = "First published at or after.", example = "2024-09-01T00:00:00Z")
        Instant publishedAfter,

        @RestQuery @Parameter(description = "First published before.", example = "2024-10-01T00:00:00Z")
        Instant publishedBefore,

        @RestQuery @Parameter(description = "Modified at or after.", example = "2024-09-01T00:00:00Z")
        Instant modifiedAfter,

        @RestQuery @Parameter(description = "`true`: breaking news now; `false`: not so.", example = "true")
        Boolean breaking,

        @RestQuery
        @Min(1)
        @Max(9)
        @Parameter(description = "Of this urgency or a higher one; 1 is the highest.", example = "3")
        Integer urgencyMax,

        @RestQuery
        @Parameter(
                description =
                        "These articles, in this order, at most 100; what is not live is left out. Together with `locale` only.",
                example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d,01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4e")
        String ids,

        @RestQuery
        @Parameter(
                description = "Translations of this article: its id or, in `locale`, its slug.",
                example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d")
        String translationOf,

        @RestQuery @Parameter(description = "The order; the newest first if left out.", example = "-modifiedAt")
        ArticleSort sort) {

    /** The genre of most articles; any other tends to have fewer than a section. */
    private static final String MOST_COMMON = Genre.NEWS.toString();

    /** Likewise of most articles. */
    private static final int USUAL_URGENCY = 5;

    private static final int ALTERNATIVES = 20;
    private static final int CLAUSES = 10;
    private static final int IDS = 100;

    /**
     * A condition on one key: any of them, or not this one.
     *
     * @param weight how few articles such a key tends to have; the walk starts from the least
     */
    record Clause(List<Term> alternatives, boolean negated, int weight) {}

    /** A key to be: the relation, the kind of its target (null for a plain value) and the target as asked. */
    record Term(String relation, String kind, String value) {}

    ArticleSort sortOrDefault() {
        return sort == null ? ArticleSort.LAST_PUBLISHED : sort;
    }

    /** The ids asked for; null if the parameter is absent. */
    List<UUID> idsOrNull() {
        if (ids == null) {
            return null;
        }
        if (!equals(new ArticleFilter(
                locale, List.of(), null, List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, null,
                null, null, ids, null, null))) {
            throw ApiException.invalidParameter(
                    "ids", "cannot be combined with filters other than `locale`, or with `sort`");
        }
        return Slugged.ids("ids", ids, IDS);
    }

    List<Clause> clauses() {
        if (role != null && person.isEmpty()) {
            throw ApiException.invalidParameter("role", "needs `person`");
        }
        if (descendants != null && section.isEmpty()) {
            throw ApiException.invalidParameter("descendants", "needs `section`");
        }
        var clauses = new ArrayList<Clause>();
        things(clauses, "event", event, new Way(Keys.EVENT, "event", 0));
        things(clauses, "person", person, new Way(role == null ? Keys.PERSON : role.toString(), "person", 2));
        things(clauses, "author", author, new Way(Role.AUTHOR.toString(), "person", 3));
        things(clauses, "tag", tag, new Way(Keys.TAG, "tag", 4));
        var relation = Boolean.FALSE.equals(descendants) ? Keys.DIRECT : Keys.SECTION;
        things(clauses, "section", section, new Way(relation, "section", 6));
        genre.forEach(value ->
                clause(clauses, "genre", value, new Way(Keys.GENRE, null, value.contains(MOST_COMMON) ? 8 : 5)));
        if (translationOf != null) {
            clauses.add(new Clause(List.of(new Term(Keys.ORIGINAL, "article", translationOf)), false, 1));
        }
        if (urgencyMax != null && urgencyMax < 9) {
            var levels = IntStream.rangeClosed(1, urgencyMax)
                    .mapToObj(level -> new Term(Keys.URGENCY, null, String.valueOf(level)))
                    .toList();
            clauses.add(new Clause(levels, false, urgencyMax < USUAL_URGENCY ? 5 : 7));
        }
        if (clauses.size() > CLAUSES) {
            throw ApiException.invalidParameter(
                    "section", "and the other filters are more than " + CLAUSES + " together");
        }
        return clauses;
    }

    private record Way(String relation, String kind, int weight) {}

    private static void things(List<Clause> clauses, String parameter, List<String> values, Way way) {
        values.forEach(value -> clause(clauses, parameter, value, way));
    }

    private static void clause(List<Clause> clauses, String parameter, String value, Way way) {
        var negated = value.startsWith("-");
        var alternatives = List.of((negated ? value.substring(1) : value).split(",", -1));
        if (alternatives.size() > ALTERNATIVES) {
            throw ApiException.invalidParameter(parameter, "names more than " + ALTERNATIVES + " alternatives");
        }
        if (negated && alternatives.size() > 1) {
            throw ApiException.invalidParameter(
                    parameter, "cannot combine a leading hyphen with a comma; repeat the parameter");
        }
        for (var alternative : alternatives) {
            if (alternative.isBlank() || alternative.startsWith("-")) {
                throw ApiException.invalidParameter(parameter, "has an empty or negated alternative in a comma list");
            }
            if (parameter.equals("genre")) {
                genre(alternative);
            }
        }
        clauses.add(new Clause(
                alternatives.stream()
                        .map(one -> new Term(way.relation(), way.kind(), one))
                        .toList(),
                negated,
                way.weight()));
    }

    private static void genre(String value) {
        try {
            Genre.fromString(value);
        } catch (IllegalArgumentException unknown) {
            throw ApiException.invalidParameter("genre", "must be one of " + Genre.ALL);
        }
    }

    /** The canonical text of filters and sort, to which cursors are bound. */
    String canonical() {
        return toString();
    }
}
