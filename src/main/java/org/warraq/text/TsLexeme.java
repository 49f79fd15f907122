package org.warraq.text;

/** Lexemes as they are written in the text of a {@code tsvector} or {@code tsquery}. */
final class TsLexeme {

    /** No word holds it: a lexeme that begins with it is a term of a word of a name. */
    private static final String NAME = "^";

    private TsLexeme() {}

    /** The lexeme by which a word of a name is found before it is typed to its end. */
    static String ofName(String term) {
        return NAME + term;
    }

    /** Between quotation marks, so that no character of it is an operator. */
    static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
