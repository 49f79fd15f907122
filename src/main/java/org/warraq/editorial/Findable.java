package org.warraq.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.warraq.text.Localized;
import org.warraq.text.Weight;

/**
 * What a live thing is found by, in one locale; made with its rendering, from the same contents and cards.
 *
 * @param parts in the order in which they count: names first
 */
public record Findable(List<Part> parts, Facets facets, Times times) {

    public Findable {
        parts = List.copyOf(parts);
    }

    /** Of a thing that has no date of its own and that nothing is counted by. */
    public static Findable of(List<Part> parts, Instant publishedAt) {
        return new Findable(parts, new Facets(List.of(), List.of()), new Times(publishedAt, publishedAt, null));
    }

    /**
     * A text by which it is found.
     *
     * @param locale BCP 47; {@code und} for a name of no language
     */
    public record Part(Weight weight, String locale, String text) {

        /** What it is called, or its headline: whoever asks for just this finds it first. */
        public static Part name(String locale, String text) {
            return new Part(Weight.A, locale == null ? "und" : locale, text);
        }

        /** A name in every language that it has one in. */
        public static List<Part> names(Localized name) {
            return name.texts().entrySet().stream()
                    .map(one -> name(one.getKey(), one.getValue()))
                    .toList();
        }

        /** What stands around it: its standfirst or description, and the names of what it shows. */
        public static Part around(String locale, String text) {
            return new Part(Weight.B, locale, text);
        }

        public static Part body(String locale, String text) {
            return new Part(Weight.C, locale, text);
        }
    }

    /** What finds are counted by, beside the sections that articles are filed under. */
    public record Facets(List<UUID> tags, List<UUID> people) {}

    /** @param breakingUntil null if it is not breaking news */
    public record Times(Instant publishedAt, Instant modifiedAt, Instant breakingUntil) {}
}
