package org.warraq.text;

/**
 * A stretch of a text.
 *
 * @param start UTF-16 index of its first letter
 * @param end the index after its last letter and the marks on it
 */
public record TextRange(int start, int end) {
    TextRange moved(int by) {
        return new TextRange(start + by, end + by);
    }
}
