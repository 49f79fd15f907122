package org.warraq.text;

/** Lexemes as they are written in the text of a {@code tsvector} or {@code tsquery}. */
final class TsLexeme {
    private TsLexeme() {}

    /** Between quotation marks, so that no character of it is an operator. */
    static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
