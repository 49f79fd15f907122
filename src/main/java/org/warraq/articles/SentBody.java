package org.warraq.articles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * @param pictures by which addresses ours are known
     * @param kinds those of the items among some ids that there are
     * @throws org.warraq.http.ApiException {@code validation-failed} (422) if it makes a body that breaks a rule; {@code unavailable}
     *     (503) if too much is being converted
     */
    static SentBody of(ArticleContent content, Pictures pictures, Function<Set<UUID>, Map<UUID, String>> kinds) {
        if (content.bodyHtml() != null) {
            return Conversions.SHARED.of(
                    content.bodyHtml(), () -> of(Body.ofHtml(content.bodyHtml(), pictures), kinds, "bodyHtml"));
        }
        if (content.bodyMarkdown() != null) {
            return Conversions.SHARED.of(
                    content.bodyMarkdown(),
                    () -> of(Body.ofMarkdown(content.bodyMarkdown(), pictures), kinds, "bodyMarkdown"));
        }
        return new SentBody(content.body(), List.of());
    }

    private static SentBody of(Converted converted, Function<Set<UUID>, Map<UUID, String>> kinds, String property) {
        var found = Violations.atRoot();
        Body.check(converted.blocks(), found.at(property));
        found.throwIfAny();
        var known = kinds.apply(Body.references(converted.blocks()));
        var kept = converted.knowing(
                id -> BodyReferences.MEDIA.equals(known.get(id)), id -> BodyReferences.isNameable(known.get(id)));
        var warnings =
                kept.losses().stream().map(loss -> warning(loss, property)).toList();
        return new SentBody(kept.blocks(), warnings);
    }

    private static Managed.Warning warning(Loss loss, String property) {
        return new Managed.Warning(
                "/" + property, loss.code().text(), loss.detail() + " (before block " + loss.block() + ")");
    }
}
