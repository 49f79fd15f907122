package org.warraq.text;

/** Lexemes as they are written in the text of a {@code tsvector} or {@code tsquery}. */
final class TsLexeme {

    /** No word holds it: a lexeme that begins with it is how a word begins, up to the whole of it. */
    private static final String BEGINNING = "^";

    private TsLexeme() {}

    /** The lexeme by which a word is found that begins so. */
    static String ofBeginning(String term) {
        return BEGINNING + term;
    }

    /** Between quotation marks, so that no character of it is an operator. */
    static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
