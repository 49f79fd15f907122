package org.warraq.body;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What was made of a text from elsewhere.
 *
 * @param blocks breaks no rule of bodies but those of size
 * @param losses at most {@link #MAX_LOSSES}, in the order of the text, and one that counts those beyond
 */
public record Converted(List<Block> blocks, List<Loss> losses) {
    /** More are only counted. */
    public static final int MAX_LOSSES = 100;

    /** The same without the ids that name nothing here; each is told as a loss, with what was said of it. */
    public Converted knowing(Predicate<UUID> media, Predicate<UUID> items) {
        return Known.in(this, media, items);
    }
}
