package org.warraq.articles;

import java.util.List;
import java.util.UUID;
import org.warraq.editorial.ListStatement.Sent;

/**
 * The statement that finds what stands below an article: what was picked by hand, in its order, then what shares most
 * with it.
 *
 * <p>For each thing that may be shared, the newest {@link #WALKED} that have it are walked. It weighs more the fewer have
 * it: how many there are or, where there are more than are walked, how far back they reach. What an article shares is
 * added up, and fades with its age, to the half in {@link #FADING} days. Of the {@link #COMPARED} that then come first, the
 * words that their headlines and standfirsts share are added, each by how few of them have it, and fade as well. So an
 * answer costs at most {@link #WALKED} narrow rows for each of sixteen things and those compared, however many articles
 * there are, and nothing where enough was picked by hand.
 */
final class RelatedStatement {

    /** How many stand below an article, if nobody says how many. */
    static final int USUAL = 6;

    static final int MOST = 20;

    private static final int WALKED = 100;
    private static final int FADING = 90;

    /** So many of what comes first until then are compared by their words: more than are ever shown, since some are not. */
    private static final int COMPARED = 200;

    /** A word that no other has counts for less than a tag that no other has. */
    private static final double OF_A_WORD = 1;

    private static final String FRESHNESS =
            "(1 / (1 + greatest(0, extract(epoch from now() - w.published_at)::float8) / 86400 / " + FADING + "))";

    /** Of what has not been filed since there are keys of headlines, the id: it is like no other. */
    private static final String HEADLINE = "coalesce(%1$s.headline_key, %1$s.id)";

    /** Neither the same story nor one in another language, nor one called the same. */
    private static final String ANOTHER = "a.listed and a.translation_group <> o.translation_group and "
            + HEADLINE.formatted("a") + " <> " + HEADLINE.formatted("o");

    private static final String PICKED = """
            with own as materialized (
                select a.id, a.locale, a.translation_group, a.headline_key, a.events, a.people, a.tags, a.sections, a.about
                from article a where a.id = %1$s),
            picked as materialized (
                select distinct on (%2$s) a.id, a.translation_group, %2$s as headline, x.place
                from own o join article_related x on x.article = o.id join article a on a.id = x.related
                where %3$s order by %2$s, x.place),""";

    /** What is not live is not shared: nobody could see why. */
    private static final String SHARED = """
            shared as materialized (
                select s.kind, s.target, s.weight, article_key(s.relation, s.target::text) as key
                from own o cross join lateral (
                    select 'event' as kind, 'event' as relation, e.id as target, 4::float8 as weight
                    from unnest(o.events[1:4]) t(target) join event e on e.id = t.target
                    union all
                    select 'person', 'person', p.id, 2
                    from unnest(o.people[1:6]) t(target) join person p on p.id = t.target
                    union all
                    select 'tag', 'tag', t.target, 1.5 from unnest(o.tags[1:5]) t(target)
                    union all
                    select 'section', 'direct', t.target, 0.3 from unnest(o.sections[1:1]) t(target)) s
                where (select count(*) from picked) < %4$d),
            walked as materialized (
                select s.kind, s.target, s.weight, w.article, w.published_at
                from own o cross join shared s cross join lateral (
                    select m.article, m.published_at from article_listing m
                    where m.key = s.key and m.locale = o.locale
                    order by m.published_at desc, m.article desc limit %5$d) w),
            weighed as materialized (
                select w.kind, w.target, w.weight / ln(2 + case when count(*) < %5$d then count(*) else count(*) * sqrt(
                    365 / greatest(1, extract(epoch from now() - min(w.published_at))::float8 / 86400)) end) as weight
                from walked w group by w.kind, w.target, w.weight),""";

    /** What comes first by what it shares, of which the words are looked at. */
    private static final String SCORED = """
            scored as materialized (
                select w.article, sum(s.weight) as shared, %6$s as freshness
                from walked w join weighed s on s.kind = w.kind and s.target = w.target
                group by w.article, w.published_at order by sum(s.weight) * %6$s desc, w.article desc limit %7$d),
            near as materialized (
                select a.id, a.translation_group, %2$s as headline, a.about, s.shared, s.freshness
                from own o cross join scored s join article a on a.id = s.article where %3$s),
            word as materialized (
                select t.word, %8$s / ln(2 + count(*)) as weight
                from own o cross join near n cross join unnest(n.about) t(word)
                where t.word = any(o.about) group by t.word),""";

    private static final String COMPUTED = """
            computed as (
                select distinct on (n.headline) n.id, n.freshness, n.freshness * (n.shared + coalesce(
                    (select sum(w.weight) from word w where w.word = any(n.about)), 0)) as score
                from near n where not exists (
                    select 1 from picked p
                    where p.translation_group = n.translation_group or p.headline = n.headline)
                order by n.headline, score desc, n.id desc),
            chosen as (
                select b.*, row_number() over (order by b.place, b.score desc, b.id desc) as n from (
                    select p.id, p.place, null::float8 as score from picked p
                    union all
                    select c.id, null, c.score from computed c) b)
            """;

    /** An expression on a rendering {@code r}: all that were picked by hand, and others up to the usual number. */
    static final String INCLUDED = "(" + chosen("r.item", USUAL) + """
            select coalesce('[' || string_agg(x.card, ',' order by c.n) || ']', '[]')
            from chosen c join rendering x on x.item = c.id
            where c.n <= %d or c.place is not null)""".formatted(USUAL);

    private RelatedStatement() {}

    /** First a row for the article itself, without a text: none if it is not live. */
    static Sent page(UUID article, int limit) {
        return new Sent(chosen("?", limit) + """
                select o.id, 0 as n, null as card, null as card_hash, null as changes_at from own o
                union all
                select * from (
                    select r.item, c.n, r.card, r.card_hash, r.changes_at
                    from chosen c join rendering r on r.item = c.id where c.n <= %d) s
                order by n""".formatted(limit), List.of(article));
    }

    /** Rows of card, whether it was picked by hand, score, and kind, target, name and score of each thing shared. */
    static Sent explained(UUID article, int limit) {
        return new Sent(chosen("?", limit) + """
                select c.id, r.card, c.place is not null as picked, c.score, w.kind, w.target, w.name,
                       w.weight * n.freshness as shared_score
                from chosen c join rendering r on r.item = c.id
                left join near n on n.id = c.id and c.place is null
                left join lateral (
                    select w.kind, w.target, t.name, s.weight
                    from walked w join weighed s on s.kind = w.kind and s.target = w.target
                    left join lateral (
                        select x.card::jsonb ->> 'name' as name from rendering x where x.item = w.target
                        order by x.locale = r.locale desc, x.locale limit 1) t on true
                    where w.article = n.id
                    union all
                    select 'word', null, w.word, w.weight from word w where w.word = any(n.about)) w on true
                where c.n <= %1$d order by c.n, shared_score desc, w.target, w.name""".formatted(limit), List.of(article));
    }

    private static String chosen(String article, int limit) {
        return (PICKED + SHARED + SCORED + COMPUTED)
                .formatted(article, HEADLINE.formatted("a"), ANOTHER, limit, WALKED, FRESHNESS, COMPARED, OF_A_WORD);
    }
}
