package org.warraq.fronts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.articles.ArticleFilter;
import org.warraq.articles.ArticleSelection;
import org.warraq.articles.Role;
import org.warraq.editorial.Outline;
import org.warraq.editorial.Slugged;
import org.warraq.http.ApiException;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.Languages;

/** What completes a slot: the newest articles of a filter, as the list of articles has it. */
@Schema(
        description =
                "Which articles complete a slot, the newest first: the filters of the list of articles. Of one filter each"
                        + " value is a condition, and all of them hold; in a value a comma is OR and a leading hyphen NOT.")
public record FrontFill(
        @NotNull
        @Min(1)
        @Max(30)
        @Schema(
                required = true,
                description = "How many things the slot holds with them; what was put there by hand counts.",
                example = "6")
        Integer limit,

        @Schema(description = "In this language; in that of the answer if left out.", example = "ar")
        String locale,

        @Schema(description = "In this section or below it: id or slug.", examples = "[\"دولي\"]")
        List<@NotNull @CodePoints(min = 1, max = 1000) String> section,

        @Schema(description = "`false`: not below the section.")
        Boolean descendants,

        @Schema(description = "That name this person: id or slug.")
        List<@NotNull @CodePoints(min = 1, max = 1000) String> person,

        @Schema(description = "In which role `person` is named.")
        Role role,

        @Schema(description = "By this author: id or slug.")
        List<@NotNull @CodePoints(min = 1, max = 1000) String> author,

        @Schema(description = "On this event: id or slug.")
        List<@NotNull @CodePoints(min = 1, max = 1000) String> event,

        @Schema(description = "With this tag: id or slug.") List<@NotNull @CodePoints(min = 1, max = 1000) String> tag,

        @Schema(description = "Of this genre.", examples = "[\"analysis,opinion\"]")
        List<@NotNull @CodePoints(min = 1, max = 200) String> genre,

        @Schema(description = "First published at or after.")
        Instant publishedAfter,

        @Schema(description = "First published before.") Instant publishedBefore,
        @Schema(description = "Modified at or after.") Instant modifiedAfter,

        @Schema(description = "`true`: breaking news now; `false`: not so.")
        Boolean breaking,

        @Min(1) @Max(9) @Schema(description = "Of this urgency or a higher one; 1 is the highest.")
        Integer urgencyMax,

        @CodePoints(min = 1, max = 1000) @Schema(description = "Translations of this article: id or slug.")
        String translationOf) {

    public FrontFill {
        section = all(section);
        person = all(person);
        author = all(author);
        event = all(event);
        tag = all(tag);
        genre = all(genre);
    }

    /** What it finds on a sheet, in the language of that unless it says in which itself. */
    ArticleSelection selection(Languages languages, Sheet sheet) {
        return new ArticleSelection(filter(locale == null ? sheet.locale() : locale), languages, sheet.at());
    }

    /** Refuses what the list of articles would. */
    void check(Violations violations) {
        var values = Stream.of(section, person, author, event, tag, genre).flatMap(List::stream);
        if (values.anyMatch(Objects::isNull)) {
            return;
        }
        try {
            ArticleSelection.check(filter(locale));
        } catch (ApiException refused) {
            refused.errors().forEach(error -> violations.add(error.parameter(), error.code(), error.detail()));
        }
    }

    /** The things that it names by their ids; a slug may come to name something else, so it names nothing yet. */
    List<Outline.Reference> references(String pointer) {
        var references = new ArrayList<Outline.Reference>();
        each(references, section, pointer + "/section", "section");
        each(references, person, pointer + "/person", "person");
        each(references, author, pointer + "/author", "person");
        each(references, event, pointer + "/event", "event");
        each(references, tag, pointer + "/tag", "tag");
        if (translationOf != null) {
            Slugged.uuid(translationOf)
                    .ifPresent(id -> references.add(Outline.Reference.soft(id, pointer + "/translationOf", "article")));
        }
        return references;
    }

    private static void each(List<Outline.Reference> references, List<String> values, String pointer, String kind) {
        for (var place = 0; place < values.size(); place++) {
            var at = pointer + "/" + place;
            for (var one : values.get(place).replaceFirst("^-", "").split(",")) {
                Slugged.uuid(one).ifPresent(id -> references.add(Outline.Reference.soft(id, at, kind)));
            }
        }
    }

    private ArticleFilter filter(String in) {
        return new ArticleFilter(
                in,
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
                translationOf,
                null);
    }

    private static List<String> all(List<String> values) {
        return values == null ? List.of() : values;
    }
}
