package org.warraq.text;

/**
 * A word of a text.
 *
 * @param folded its key ({@link Folding}), of letters, digits and their marks, and one {@code .} in a decimal number; never
 *     empty, at most {@value Tokens#LONGEST} code points
 * @param start where it begins in the text as written, harakat and tatweel included, as a UTF-16 index
 * @param end the index after its last letter and the marks on it
 */
public record Token(String folded, int start, int end) {}
