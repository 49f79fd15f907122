-- A story is live once in each language: readers of a translation are offered one other text, not a choice of two.
create unique index article_translation on article (translation_group, locale);
drop index article_translation_group;
