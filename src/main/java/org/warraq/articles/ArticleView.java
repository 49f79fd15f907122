package org.warraq.articles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.body.DeliveredBlock;
import org.warraq.events.EventCard;
import org.warraq.media.Image;
import org.warraq.people.PersonCard;
import org.warraq.sections.SectionCard;
import org.warraq.tags.TagCard;
import org.warraq.text.Direction;

/** An article, whole, with a card of everything that it names and that is live. */
public record ArticleView(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "article") String kind,
        @Schema(required = true, example = "ar") String locale,
        @Schema(required = true) Direction direction,
        @Schema(required = true) String headline,
        String kicker,

        @Schema(description = "Written by the editor, or cut from the body.")
        String standfirst,

        @Schema(required = true) String slug,

        @Schema(required = true, description = "Where the site shows it.", example = "/ar/دولي/زيارة-إلى-أنقرة")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        @Schema(required = true) Genre genre,

        @Schema(required = true, description = "1 is the highest.")
        int urgency,

        @Schema(description = "Until when it is breaking news; also when that has passed.")
        Instant breakingUntil,

        @Schema(required = true) Access access,

        @Schema(required = true, description = "Whether lists show it.")
        boolean listed,

        @Schema(required = true, description = "The first publication.")
        Instant publishedAt,

        @Schema(required = true, description = "The last publication that changed what readers see.")
        Instant modifiedAt,

        @Schema(required = true) SectionCard section,

        @Schema(required = true, description = "The sections that its section stands in, from the root down.")
        List<SectionCard> sectionAncestors,

        @Schema(required = true) List<SectionCard> otherSections,
        @Schema(required = true) List<Credit> byline,
        @Schema(description = "The agency's line.") String credit,
        @Schema(required = true) List<Appearing> people,
        @Schema(required = true) List<EventCard> events,
        @Schema(required = true) List<TagCard> tags,
        Image leadImage,

        @Schema(required = true, description = "Pictures to look through.")
        List<Image> gallery,

        Dateline dateline,

        @Schema(required = true, description = "Portable Text, or a text in the form that `body` asked for.")
        List<DeliveredBlock> body,

        @Schema(
                required = true,
                description = "Words of the body, without what is said of media, embedded things and cards.")
        int wordCount,

        @Schema(required = true, description = "At 140 words a minute in Arabic, 200 in other languages.")
        int readingMinutes,

        @Schema(required = true, description = "The newest first.")
        List<Correction> corrections,

        Source source,
        Seo seo,

        @Schema(required = true, description = "The same article in other languages.")
        List<Translation> translations,

        @Schema(description = "The original, where it is live.")
        UUID translationOf,

        @Schema(required = true, description = "Whether the original changed since this translation was last modified.")
        boolean translationStale,

        ObjectNode custom,

        @Schema(description = "Articles to stand below it, those picked by hand first; with `include=related`.")
        List<ArticleCard> related,

        @Schema(required = true) ArticleLinks links) {

    /** Somebody who made it. */
    @Schema(name = "ArticleByline")
    public record Credit(
            @Schema(required = true) Byline.Part role,
            @Schema(description = "The title as printed.") String as,
            @Schema(required = true) PersonCard person) {}

    /** Somebody who is in it. */
    @Schema(name = "ArticlePerson")
    public record Appearing(
            @Schema(required = true) Appearance.Part role,
            @Schema(description = "The title as printed.") String as,

            @Schema(required = true, description = "Whether only the running text names them.")
            boolean mentioned,

            @Schema(required = true) PersonCard person) {}

    /** The same article in another language. */
    @Schema(name = "ArticleTranslation")
    public record Translation(
            @Schema(required = true, example = "fr") String locale,
            @Schema(required = true) UUID id,
            @Schema(required = true) String slug,
            @Schema(required = true) String path) {}

    /** Where to go from an article. */
    public record ArticleLinks(
            @Schema(required = true, description = "This article.")
            String self,

            @Schema(required = true, description = "The articles of its section.")
            String section) {}
}
