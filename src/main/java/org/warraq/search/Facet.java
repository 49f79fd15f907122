package org.warraq.search;

/** What articles are counted by: values of an entry {@code e}, of which each counts once. */
public enum Facet {
    /** By the keys that lists are filtered by: other sections and those above count as they do there. */
    section("s.id", " cross join unnest(e.keys) k(key) join section s on article_key('section', s.id::text) = k.key"),
    tag("t.id", " cross join unnest(e.tags) t(id)"),
    person("t.id", " cross join unnest(e.people) t(id)"),
    year("extract(year from e.published_at at time zone 'UTC')", "");

    private final String value;
    private final String join;

    Facet(String value, String join) {
        this.value = value;
        this.join = join;
    }

    String value() {
        return value;
    }

    /** What it takes to have the value, after {@code e}. */
    String join() {
        return join;
    }
}
