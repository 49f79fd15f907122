package org.warraq.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.warraq.text.Lexicons;

/** The dictionaries of the languages whose words PostgreSQL reduces to lexemes. */
@ApplicationScoped
class Dictionaries {

    private final Lexicons lexicons;

    Dictionaries(AgroalDataSource database) {
        lexicons = new Lexicons(
                new SnowballLexicon(database, "french_stem"), new SnowballLexicon(database, "english_stem"));
    }

    Lexicons all() {
        return lexicons;
    }
}
