-- What an article's headline and standfirst are about, reduced: which of the articles that share something else are nearest to
-- it. Null until it is filed by a release that writes it, which renders everything again.
alter table article
    add column about text[];
