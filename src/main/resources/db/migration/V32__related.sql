-- What an article may share with others, by what it is: hashed, among its keys, an event cannot be told from a genre. Filled when
-- it is filed; those filed before are filed again when this release renders everything.
alter table article
    -- Those who are in it, those whom the editor named first. Not who wrote it.
    add column people       uuid[] not null default '{}',
    add column tags         uuid[] not null default '{}',
    -- Of its headline as one compares them, to know a story that is there twice.
    add column headline_key uuid;
