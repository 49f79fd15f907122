package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Card;
import org.warraq.editorial.Links;
import org.warraq.media.Image;
import org.warraq.text.Direction;

/** An article as lists and other articles show it. */
public record ArticleCard(
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
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) Instant modifiedAt,
        @Schema(required = true) InSection section,

        @Schema(required = true, description = "Who made it, by name.")
        List<Name> byline,

        Image leadImage,

        @Schema(
                description =
                        "An opinion's: the picture of its first author, in its small square sizes, or whole and small where"
                                + " it has none.")
        Image authorImage,

        @Schema(required = true) Links links)
        implements Card {

    /** The section that the article lives in, by name. */
    @Schema(name = "ArticleCardSection")
    public record InSection(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) String slug,
            @Schema(required = true) String path) {}

    /** Somebody of the byline, by name. */
    @Schema(name = "ArticleCardByline")
    public record Name(
            @Schema(required = true) UUID id,
            @Schema(required = true) Byline.Part role,
            @Schema(required = true) String name) {}

    @Override
    @JsonIgnore
    public String label() {
        return headline;
    }
}
