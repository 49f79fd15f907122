-- Live people.
create table person (
    id        uuid    not null constraint person_pk primary key,
    is_author boolean not null
);

-- People by name, in each locale: under the name shown there.
create table person_listing (
    person    uuid    not null constraint person_listing_person references person on delete cascade,
    locale    text    not null,
    sort_key  text    collate "und-x-icu" not null,
    -- The letter that an index of names has for it; empty if its name has none.
    initial   text    not null,
    is_author boolean not null,
    constraint person_listing_pk primary key (person, locale)
);
-- One index for each filter and for both together, each in the order of the list.
create index person_listing_name on person_listing (locale, sort_key, person);
create index person_listing_author on person_listing (locale, is_author, sort_key, person);
create index person_listing_initial on person_listing (locale, initial, sort_key, person);
create index person_listing_initial_author on person_listing (locale, initial, is_author, sort_key, person);
