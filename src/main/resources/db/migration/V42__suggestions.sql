-- By what is typed of their names, people, events, sections and tags are suggested: a row for each word of each name, of what
-- the name is from that word on. Written and taken away with what searches find. In collation "C", where what begins alike
-- stands together, whatever the server's own.
create table suggested_name (
    item  uuid             not null,
    kind  text             not null,
    -- As one compares names, without spaces.
    key   text             collate "C" not null,
    -- How many words of the name are left out before.
    place integer          not null,
    -- As it is written.
    name  text             not null,
    -- The last day on which an article named it.
    used  date             not null,
    -- On how many days articles named it, a day of a month ago counting half of one of today; the logarithm of it, in months
    -- since a day that is the same for all, so that it needs no change while nothing happens.
    heat  double precision not null,
    constraint suggested_name_pk primary key (item, key)
);
-- What begins with so many letters that they are few.
create index suggested_name_key on suggested_name (key, item);
-- Of what has the same first letters, what is named most.
create index suggested_name_first on suggested_name (kind, left(key, 1), heat);
create index suggested_name_second on suggested_name (kind, left(key, 2), heat);
create index suggested_name_third on suggested_name (kind, left(key, 3), heat);

-- Of a live thing: when, and how much, the newest 300 articles that name it do.
create function suggested_heat(kind text, item uuid) returns table (used date, heat double precision)
    language sql stable parallel safe
    begin atomic
        select coalesce(max(d.day), '-infinity'),
            coalesce((max(d.day) - date '2020-01-01') / 30.0::double precision
                + ln(sum(power(2, (d.day - d.last) / 30.0::double precision))) / ln(2::double precision), '-infinity')
        from (select n.day, max(n.day) over () as last
              from (select distinct (l.published_at at time zone 'UTC')::date as day
                    from (select a.published_at from article_listing a
                          where a.key = article_key(kind, item::text) order by a.published_at desc limit 300) l) n) d;
    end;

-- The words of an article's headline, as one compares them, each after a space; null for all else.
alter table search_entry add column headline text collate "C";

-- The beginnings of those words, each marked with the language: so a letter that many headlines have costs nothing in a
-- language that few are in.
create function headline_beginnings(locale text, headline text) returns text[]
    language sql immutable strict parallel safe cost 1000
    return (
        select array_agg(distinct locale || ' ' || left(word, letters))
        from unnest(string_to_array(headline, ' ')) word cross join generate_series(1, least(char_length(word), 12)) letters);

create index search_entry_headline on search_entry using gin (headline_beginnings(locale, headline), keys)
    with (fastupdate = off) where kind = 'article';
