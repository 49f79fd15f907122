-- Stretches of time, each with so many articles that all of one stretch can be looked at. A search goes from the newest to
-- the oldest and ends when it has enough, so that a word that most articles have costs no more than one that few have.
-- What has no date stands on the shelf of infinity.
create table search_shelf (
    since timestamptz(3) not null constraint search_shelf_pk primary key,
    key   uuid           not null constraint search_shelf_key unique
);
insert into search_shelf values ('-infinity', gen_random_uuid()), ('infinity', gen_random_uuid());

-- What is live, by its words.
create table search_entry (
    item           uuid           not null constraint search_entry_pk primary key,
    kind           text           not null,
    -- Of an article; null for what is found in every language.
    locale         text,
    published_at   timestamptz(3) not null,
    modified_at    timestamptz(3) not null,
    breaking_until timestamptz(3),
    words          tsvector       not null,
    -- That of its shelf, and all that an article is filtered by.
    keys           uuid[]         not null,
    -- Its names as one compares names.
    names          text[]         not null,
    -- What finds are counted by.
    sections       uuid[]         not null,
    tags           uuid[]         not null,
    people         uuid[]         not null,
    -- The running text, to show where in it something was found.
    body           text,
    -- Of all that it was made of.
    hash           text           not null
);
-- Both in one, so that what is on a shelf and what has a word are found together.
create index search_entry_words on search_entry using gin (words, keys) with (fastupdate = off);
create index search_entry_names on search_entry using gin (names) with (fastupdate = off);
create index search_entry_published on search_entry (published_at) where kind = 'article';
