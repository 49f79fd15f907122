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

    /**
     * The ten that count most, as rows: name of the facet, value, label and count.
     *
     * @param locale of the labels
     */
    Piece counted(String locale) {
        var counts = "select %s as value, count(*) as n from %s group by 1".formatted(value, from);
        if (this == year) {
            return Piece.of("""
                    (select 'year' as facet, v.value::integer::text as value, null as label, v.n from (%s) v
                     order by v.n desc, v.value desc limit 10)""".formatted(counts));
        }
        return Piece.of("""
                (select '%s' as facet, v.value::text as value, r.card::jsonb ->> 'name' as label, v.n from (%s) v
                 join rendering r on r.item = v.value and r.locale = ? order by v.n desc, v.value limit 10)""".formatted(name(), counts), locale);
    }
}
