-- The newest revision of each item by its words, for the desk alone: delivery reads nothing of it.
create table desk_entry (
    -- Looked at when the transaction ends, so that a new item need not be sent before its words.
    item     uuid     not null constraint desk_entry_pk primary key
        constraint desk_entry_item references item on delete cascade deferrable initially deferred,
    -- The revision that it was made of; where it is not the head, a server of an earlier release saved that.
    revision integer  not null,
    -- How texts were taken apart.
    version  text     not null,
    -- Of all that it was made of.
    hash     text     not null,
    words    tsvector not null
)
-- Rows stay narrow, with the words beside the table: whoever looks for items of rare words reads few pages.
with (toast_tuple_target = 128);

-- Without numbers of how common words are every plan is made alike, for any words; ItemSearch decides what is walked.
alter table desk_entry alter column words set statistics 0;

create index desk_entry_words on desk_entry using gin (words) with (fastupdate = off);
