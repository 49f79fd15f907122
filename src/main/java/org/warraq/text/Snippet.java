package org.warraq.text;

import java.util.List;

/**
 * A stretch of a long text, to show why it was found.
 *
 * @param text with «…» where it was cut
 * @param ranges the words found, with places in {@code text}
 */
public record Snippet(String text, List<TextRange> ranges) {
    public Snippet {
        ranges = List.copyOf(ranges);
    }
}
