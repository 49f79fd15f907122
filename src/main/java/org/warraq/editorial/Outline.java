package org.warraq.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a content says in the terms that all kinds share.
 *
 * @param label what the desk calls it
 * @param locale an article's language; null for kinds that carry their languages inside
 * @param section an article's section, a section's parent; null if none
 * @param translationOf the item that this one translates; null if none
 * @param slugs by locale, what its slug is made of
 * @param references everything it names, in the order of the content
 * @param embargoUntil before this it may not go live; null if it may
 * @param corrections how many corrections it carries; one more always counts as a modification
 */
public record Outline(
        String label,
        String locale,
        UUID section,
        UUID translationOf,
        Map<String, SlugWish> slugs,
        List<Reference> references,
        Instant embargoUntil,
        int corrections) {

    /** The same with other references. */
    Outline naming(List<Reference> others) {
        return new Outline(label, locale, section, translationOf, slugs, others, embargoUntil, corrections);
    }

    /**
     * A slug to be.
     *
     * @param explicit what the editor asked for; null if it is to be made from the title
     * @param title the headline or name in that locale
     */
    public record SlugWish(String explicit, String title) {}

    /**
     * A mention of another thing.
     *
     * @param pointer where in the content, RFC 6901
     * @param kinds the kinds that may stand there, or of assets {@code image}, {@code audio}, {@code video} or {@code
     *     document}; empty for any
     * @param hard whether the target must be live for this content to go live
     */
    public record Reference(UUID id, String pointer, List<String> kinds, boolean hard) {

        public static Reference soft(UUID id, String pointer, String... kinds) {
            return new Reference(id, pointer, List.of(kinds), false);
        }

        public static Reference hard(UUID id, String pointer, String kind) {
            return new Reference(id, pointer, List.of(kind), true);
        }
    }
}
