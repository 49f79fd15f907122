package org.warraq.articles;

import java.util.List;
import org.warraq.body.Block;
import org.warraq.body.Body;
import org.warraq.body.Converted;
import org.warraq.body.Loss;
import org.warraq.body.Pictures;
import org.warraq.editorial.Managed;
import org.warraq.http.Violations;

/**
 * The body of a content, in whichever form it was sent. Pictures that a text shows by their addresses are not fetched:
 * they are told of, and can be uploaded.
 */
record SentBody(List<Block> blocks, List<Managed.Warning> warnings) {

    /** @throws org.warraq.http.ApiException {@code validation-failed} (422) if it makes a body that breaks a rule */
    static SentBody of(ArticleContent content) {
        if (content.bodyHtml() != null) {
            return of(Body.ofHtml(content.bodyHtml(), Pictures.NONE), "bodyHtml");
        }
        if (content.bodyMarkdown() != null) {
            return of(Body.ofMarkdown(content.bodyMarkdown(), Pictures.NONE), "bodyMarkdown");
        }
        return new SentBody(content.body(), List.of());
    }

    private static SentBody of(Converted converted, String property) {
        var found = Violations.atRoot();
        Body.check(converted.blocks(), found.at(property));
        found.throwIfAny();
        var warnings =
                converted.losses().stream().map(loss -> warning(loss, property)).toList();
        return new SentBody(converted.blocks(), warnings);
    }

    private static Managed.Warning warning(Loss loss, String property) {
        return new Managed.Warning(
                "/" + property, loss.code().text(), loss.detail() + " (before block " + loss.block() + ")");
    }
}
