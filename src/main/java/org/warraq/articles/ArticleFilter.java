package org.warraq.articles;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    /** @throws ApiException {@code invalid-parameter} (400) with all that cannot be so */
    List<Clause> clauses() {
        return ArticleClauses.of(this);
    }

    /** The canonical text of filters and sort, to which cursors are bound. */
    String canonical() {
        return toString();
    }
}
