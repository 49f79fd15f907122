-- Live articles: what lists choose and order by. What an article says is in its rendering.
create table article (
    id                uuid           not null constraint article_pk primary key,
    locale            text           not null,
    section_id        uuid           not null constraint article_section_live references section,
    translation_group uuid           not null,
    breaking_until    timestamptz(3),
    -- Whether lists show it: what it says itself, else what its section says.
    listed_wish       boolean,
    listed            boolean        not null,
    published_at      timestamptz(3) not null,
    modified_at       timestamptz(3) not null,
    -- The sections and events that it names, and the keys of everything else that it is found by.
    sections          uuid[]         not null,
    events            uuid[]         not null,
    facets            uuid[]         not null,
    -- Every key that it is found by: of its facets, events, sections and the sections above them.
    keys              uuid[]         not null
);
create index article_published on article (published_at, id) where listed;
create index article_published_in on article (locale, published_at, id) where listed;
create index article_modified on article (modified_at, id) where listed;
create index article_modified_in on article (locale, modified_at, id) where listed;
create index article_breaking on article (breaking_until) where breaking_until is not null;
create index article_section on article (section_id);
create index article_sections on article using gin (sections) with (fastupdate = off);
create index article_translation_group on article (translation_group);
create index article_keys on article using gin (keys) with (fastupdate = off);

-- The key of «articles that stand in this relation to that»: one column to index, whatever the relation.
create function article_key(relation text, target text) returns uuid
    language sql immutable parallel safe
    return md5(relation || ':' || target)::uuid;

-- Which article is found by which key, with what lists are ordered by.
create table article_listing (
    article      uuid           not null constraint article_listing_article references article on delete cascade,
    key          uuid           not null,
    locale       text           not null,
    published_at timestamptz(3) not null,
    modified_at  timestamptz(3) not null,
    constraint article_listing_pk primary key (article, key)
);
create index article_listing_published on article_listing (key, published_at, article);
create index article_listing_published_in on article_listing (key, locale, published_at, article);
create index article_listing_modified on article_listing (key, modified_at, article);
create index article_listing_modified_in on article_listing (key, locale, modified_at, article);

-- Articles picked by hand to stand below another, in order.
create table article_related (
    article uuid    not null constraint article_related_article references article on delete cascade,
    place   integer not null,
    related uuid    not null,
    constraint article_related_pk primary key (article, place)
);

-- Where a section stood when its articles were last filed.
create table section_filing (
    section uuid not null constraint section_filing_pk primary key,
    place   text not null
);
