-- Beside the beginnings of headlines only the key of the shelf, the last of an entry's, is asked for. With all keys in it
-- this index looked like the one to find a word in a section by, though it has no words: every text of the section was read.
drop index search_entry_headline;
create index search_entry_headline on search_entry
    using gin (headline_beginnings(locale, headline), (keys[cardinality(keys):])) with (fastupdate = off) where kind = 'article';
