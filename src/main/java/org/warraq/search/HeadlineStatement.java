package org.warraq.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.warraq.editorial.ListStatement.Sent;

/**
 * The statement that finds headlines by the beginnings of their words, the newest first. What many headlines have, one of
 * the newest has; what none of those has, few have, and it is looked for from shelf to shelf in an index of beginnings, where
 * each shelf has its cost: words that many headlines have and none has together are looked for on every one.
 */
final class HeadlineStatement {

    /** So many of the newest are read before the index is asked. */
    private static final int NEWEST = 300;

    /** So many shelves are looked at: a quarter of a million articles. What is older, a search finds. */
    private static final int SHELVES = 32;

    /** In letters; the index has no longer beginnings. */
    private static final int LONGEST = 12;

    private HeadlineStatement() {}

    /**
     * @param words what words must begin with, each; at least one
     * @param locales of the articles
     */
    static Sent of(List<String> words, List<String> locales, int atMost) {
        var values = new ArrayList<Object>();
        var begun = words.stream().map(word -> " and strpos(e.headline, ?) > 0").collect(Collectors.joining());
        words.forEach(word -> values.add(" " + word));
        values.add(locales.toArray(String[]::new));
        words.forEach(word -> values.add(marked(word, locales)));
        words.forEach(word -> values.add(" " + word));
        var indexed = words.stream()
                .map(word -> " and headline_beginnings(e.locale, e.headline) && ?")
                .collect(Collectors.joining());
        return new Sent("""
                with recent as materialized (
                    select e.item, e.published_at from (
                        select e.item, e.published_at, e.locale, e.headline from search_entry e
                        where e.kind = 'article' order by e.published_at desc limit %1$d) e
                    where true%2$s and e.locale = any(?) order by e.published_at desc limit %3$d),
                older as (
                    select c.item, c.published_at
                    from (select since, key from search_shelf where since < 'infinity' order by since desc limit %5$d) s
                    cross join lateral (
                        select e.item, e.published_at from search_entry e
                        where e.kind = 'article'%4$s%2$s and e.keys[cardinality(e.keys):] @> array[s.key]
                        order by e.published_at desc limit %3$d) c
                    where (select count(*) from recent) < %3$d limit %3$d)
                select p.item, 'article' as kind, cast(null as text) as name, r.card from (
                    select * from recent union select * from older order by published_at desc, item desc limit %3$d) p
                join rendering r on r.item = p.item order by p.published_at desc, p.item desc""".formatted(NEWEST, begun, atMost, indexed, SHELVES), values);
    }

    private static String[] marked(String word, List<String> locales) {
        var beginning = word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
        return locales.stream().map(locale -> locale + " " + beginning).toArray(String[]::new);
    }
}
