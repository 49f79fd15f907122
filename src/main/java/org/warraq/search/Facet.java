package org.warraq.search;

/** What articles are counted by: values of those that were found, {@code articles}, of which each counts once for each. */
public enum Facet {
    /** By the keys that lists are filtered by: other sections and those above count as they do there. */
    section(
            "s.id",
            "(select unnest(keys) as key from articles) k join section s on article_key('section', s.id::text) = k.key"),
    tag("t.id", "(select unnest(tags) as id from articles) t"),
    person("t.id", "(select unnest(people) as id from articles) t"),
    year("extract(year from a.published_at at time zone 'UTC')", "articles a");

    private final String value;
    private final String from;

    Facet(String value, String from) {
        this.value = value;
        this.from = from;
    }

    String value() {
        return value;
    }

    String from() {
        return from;
    }
}
