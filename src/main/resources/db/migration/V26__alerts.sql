-- When readers were last alerted to an article. How often, and by which words, is in the log of changes.
alter table item add column alerted_at timestamptz(3);
