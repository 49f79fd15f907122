-- Whoever ranks what was found reads the words of hundreds of texts, and to unpack them takes longer than to read them.
-- What is packed stays so until it is written again.
alter table search_entry alter column words set storage external;
