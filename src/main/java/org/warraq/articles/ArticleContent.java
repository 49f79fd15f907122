package org.warraq.articles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.body.Block;
import org.warraq.body.Body;
import org.warraq.editorial.CustomFields;
import org.warraq.http.InsteadOf;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;
import org.warraq.media.Picture;
import org.warraq.text.CodePoints;
import org.warraq.text.Direction;
import org.warraq.text.OneLine;
import org.warraq.text.SlugForm;

/** What an editor writes about an article. */
@RequestRecord
@Schema(description = "An article, as it is written.")
public record ArticleContent(
        @NotNull
        @Schema(
                required = true,
                description = "One of the configured languages; fixed once it was published.",
                example = "ar")
        String locale,

        @Schema(description = "The original, if this is a translation.")
        UUID translationOf,

        @NotNull @OneLine @CodePoints(min = 1, max = 300) @Schema(required = true)
        String headline,

        @OneLine @CodePoints(min = 1, max = 100) @Schema(description = "A short line above the headline.")
        String kicker,

        @CodePoints(min = 1, max = 1000) @Schema(description = "The summary; cut from the body if left out.")
        String standfirst,

        @SlugForm @Schema(description = "At most 80 characters; made from the headline if left out.")
        String slug,

        @Schema(description = "Portable Text: at most 1,000 blocks and 1 MB.")
        List<@NotNull @Valid Block> body,

        @InsteadOf("body")
        @Schema(
                writeOnly = true,
                description = "The body as HTML, instead of `body`. What could not be taken is told in `warnings`.")
        String bodyHtml,

        @InsteadOf("body")
        @Schema(
                writeOnly = true,
                description = "The body as Markdown, instead of `body`. What could not be taken is told in `warnings`.")
        String bodyMarkdown,

        @Schema(description = "The section that it lives in; must be live for the article to go live.")
        UUID section,

        @Size(max = 5) @Schema(description = "Further sections that list it.")
        List<@NotNull UUID> otherSections,

        @Size(max = 30) List<@NotNull UUID> tags,
        @Schema(description = "`news` if left out.") Genre genre,
        @Size(max = 20) List<@NotNull @Valid Byline> byline,

        @OneLine @CodePoints(min = 1, max = 200) @Schema(description = "The agency's line.")
        String credit,

        @Size(max = 50) List<@NotNull @Valid Appearance> people,
        @Size(max = 20) List<@NotNull UUID> events,
        @Valid Picture leadImage,

        @Size(max = 50) @Schema(description = "Pictures to look through.")
        List<@NotNull @Valid Picture> gallery,

        @Valid Dateline dateline,

        @Min(1) @Max(9) @Schema(description = "1 is the highest; 5 if left out.")
        Integer urgency,

        @Schema(description = "Until when it is breaking news.")
        Instant breakingUntil,

        @Schema(description = "Before this it cannot go live. Never public.")
        Instant embargoUntil,

        @CodePoints(min = 1, max = 1000) @Schema(description = "Why, for the newsroom. Never public.")
        String embargoNote,

        @Schema(description = "Whether lists show it; as its section says if left out.")
        Boolean listed,

        @Schema(description = "Stated to clients, not enforced; `free` if left out.")
        Access access,

        @Size(max = 10) @Schema(description = "Articles to stand below it, picked by hand.")
        List<@NotNull UUID> related,

        @Size(max = 100) List<@NotNull @Valid Correction> corrections,
        @Valid Source source,
        @Valid Seo seo,

        @Schema(description = "As the script of the language says if left out.")
        Direction direction,

        @CustomFields @Schema(description = "Fields of the publisher's own; at most 16 KB.")
        ObjectNode custom)
        implements SelfChecking {

    public ArticleContent {
        body = orEmpty(body);
        otherSections = orEmpty(otherSections);
        tags = orEmpty(tags);
        genre = genre == null ? Genre.NEWS : genre;
        byline = orEmpty(byline);
        people = orEmpty(people);
        events = orEmpty(events);
        gallery = orEmpty(gallery);
        urgency = urgency == null ? 5 : urgency;
        access = access == null ? Access.FREE : access;
        related = orEmpty(related);
        corrections = orEmpty(corrections);
    }

    @Override
    public void check(Violations violations) {
        Body.check(body, violations.at("body"));
        if (source != null) {
            source.check(violations.at("source"));
        }
        if (seo != null) {
            seo.check(violations.at("seo"));
        }
    }

    /**
     * The same, with keys in the body, titles as printed and moments of corrections filled in.
     *
     * @param blocks the body, in whichever form it was sent
     */
    ArticleContent completed(List<Block> blocks, List<Byline> bylines, List<Appearance> appearances, Instant now) {
        return new ArticleContent(
                locale,
                translationOf,
                headline,
                kicker,
                standfirst,
                slug,
                Body.withKeys(blocks),
                null,
                null,
                section,
                otherSections,
                tags,
                genre,
                bylines,
                credit,
                appearances,
                events,
                leadImage,
                gallery,
                dateline,
                urgency,
                breakingUntil,
                embargoUntil,
                embargoNote,
                listed,
                access,
                related,
                corrections.stream().map(correction -> correction.at(now)).toList(),
                source,
                seo,
                direction,
                custom);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
