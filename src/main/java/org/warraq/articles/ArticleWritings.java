package org.warraq.articles;

import java.util.List;
import java.util.stream.Stream;
import org.warraq.body.Body;
import org.warraq.editorial.Writings;
import org.warraq.media.Picture;

/** Everything that an editor wrote in an article: also what only the newsroom sees, since only the newsroom finds by it. */
final class ArticleWritings {

    private ArticleWritings() {}

    static Writings of(ArticleContent content) {
        var locale = content.locale();
        var writings = new Writings()
                .name(locale, content.headline())
                .text(locale, content.kicker())
                .text(locale, content.standfirst())
                .texts(locale, content.body().stream().map(Body::blockText).toList())
                .text(locale, content.credit())
                .text(locale, content.embargoNote())
                .texts(locale, pictures(content));
        people(content).forEach(as -> writings.text(locale, as));
        content.corrections().forEach(correction -> writings.text(locale, correction.text()));
        if (content.dateline() != null) {
            writings.text(locale, content.dateline().place());
        }
        if (content.source() != null) {
            writings.text(locale, content.source().name())
                    .text(locale, content.source().licence());
        }
        if (content.seo() != null) {
            writings.text(locale, content.seo().title())
                    .text(locale, content.seo().description());
        }
        return writings;
    }

    private static List<String> pictures(ArticleContent content) {
        return Stream.concat(Stream.ofNullable(content.leadImage()), content.gallery().stream())
                .flatMap(picture -> Picture.words(picture).stream())
                .toList();
    }

    /** Their titles as printed. */
    private static Stream<String> people(ArticleContent content) {
        return Stream.concat(
                content.byline().stream().map(Byline::as),
                content.people().stream().map(Appearance::as));
    }
}
