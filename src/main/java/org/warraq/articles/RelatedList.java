package org.warraq.articles;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands below an article, in order. */
public record RelatedList(@Schema(required = true) List<Related> data) {

    /** One of them. */
    @Schema(name = "RelatedArticle")
    public record Related(
            @Schema(required = true) ArticleCard article,

            @Schema(description = "With `explain=true`.") Why why) {}

    /** What speaks for it. */
    @Schema(name = "RelatedArticleReason")
    public record Why(
            @Schema(required = true, description = "Whether an editor picked it; then nothing else counts.")
            boolean picked,

            @Schema(
                    description =
                            "What it shares, together; absent if it was picked. Comparable within one answer only.")
            Double score,

            @Schema(required = true, description = "What both name, what counts most first.")
            List<Shared> shared) {}

    /** Something that both articles name. */
    @Schema(name = "SharedByArticles")
    public record Shared(
            @Schema(required = true, description = "`event`, `person`, `tag`, `section` or `word`.")
            String kind,

            @Schema(description = "Absent of a word.") UUID id,

            @Schema(description = "A word is named in the reduced form in which words are compared.", example = "زلزال")
            String name,

            @Schema(required = true, description = "Its part of the score: more the fewer articles have it.")
            double score) {}

    RelatedList unexplained() {
        return new RelatedList(
                data.stream().map(one -> new Related(one.article(), null)).toList());
    }
}
