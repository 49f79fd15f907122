-- What the desk's lists are asked for.
alter table item
    -- The words of the label, folded; null where a server of an earlier release wrote it.
    add column label_words text[];

-- Each begins with what is asked for and goes on in the order of the list.
create index item_desk_words on item using gin (array_to_tsvector(label_words));
create index item_desk_kind_status on item (kind, status, updated_at desc, id desc);
create index item_desk_locale on item (locale, updated_at desc, id desc) where locale is not null;
create index item_desk_creator on item (created_by_id, updated_at desc, id desc);
create index item_without_words on item (id) where label_words is null;

-- Drafts are asked for, too. What is archived is left out, so that what is in work is counted along the index alone.
drop index item_desk_stage;
create index item_desk_stage on item (stage, updated_at desc, id desc) where status <> 'archived';
create index item_desk_kind_stage on item (kind, stage, updated_at desc, id desc) where status <> 'archived';

-- What is scheduled is little, and within a partial index, of which the planner takes no numbers.
create statistics item_due_at on (least(publish_at, withdraw_at)) from item;
