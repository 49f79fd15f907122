package org.warraq.body;

import java.util.List;

/**
 * What was made of a text from elsewhere.
 *
 * @param blocks breaks no rule of bodies but those of size
 * @param losses at most {@link #MAX_LOSSES}, in the order of the text, and one that counts those beyond
 */
public record Converted(List<Block> blocks, List<Loss> losses) {
    /** More are only counted. */
    public static final int MAX_LOSSES = 100;
}
