package org.warraq.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.articles.ArticleFilter;
import org.warraq.articles.Role;

/** Which articles, of those found; as lists of articles are filtered. With any of these, nothing but articles is found. */
public record SearchFilter(
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
                description = "On this event. Id or slug; comma is OR, repeated is AND, a leading hyphen is NOT.",
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
        Integer urgencyMax) {

    private static final SearchFilter NONE = new SearchFilter(
            List.of(), null, List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, null, null, null);

    boolean isEmpty() {
        return equals(NONE);
    }

    /** @param locale null for articles in all languages */
    ArticleFilter in(String locale) {
        return new ArticleFilter(
                locale,
                section,
                descendants,
                person,
                role,
                author,
                event,
                tag,
                genre,
                publishedAfter,
                publishedBefore,
                modifiedAfter,
                breaking,
                urgencyMax,
                null,
                null,
                null);
    }
}
