package org.warraq.search;

/** What articles are counted by. */
public enum Facet {
    section("unnest(e.sections)"),
    tag("unnest(e.tags)"),
    person("unnest(e.people)"),
    year("extract(year from e.published_at at time zone 'UTC')");

    private final String expression;

    Facet(String expression) {
        this.expression = expression;
    }

    /** An expression on an entry {@code e}. */
    String expression() {
        return expression;
    }
}
