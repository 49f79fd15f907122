-- What a newsroom does with an item beside writing it: review it, schedule it, take it away for good, hand it around.
alter table item
    -- The last revision that was approved or went live: under review, only it may go live.
    add column approved_revision integer,
    -- What goes live at publish_at, whatever is saved until then.
    add column pinned_revision   integer,
    add column publish_at        timestamptz(3),
    add column withdraw_at       timestamptz(3),
    add column scheduled_by_id   text,
    add column scheduled_by_name text,
    -- Why the last schedule ended without effect.
    add column schedule_error    jsonb,
    -- Withdrawn for good: it goes live again only when somebody says so and why.
    add column killed            boolean not null default false,
    -- What this one is an alias of.
    add column merged_into       uuid constraint item_merged_into references item,
    add column assignee_id       text,
    add column assignee_name     text,
    add column note              text,
    add column editing_by_id     text,
    add column editing_by_name   text,
    add column editing_since     timestamptz(3),
    add constraint item_pin check ((publish_at is null) = (pinned_revision is null)),
    add constraint item_schedule_order check (withdraw_at > publish_at);

-- What is live was once let go live.
update item set approved_revision = live_revision where live_revision is not null;

alter table item drop column status;
alter table item add column status text not null generated always as (
    case
        when archived then 'archived'
        when publish_at is not null then 'scheduled'
        when live_revision is not null then 'live'
        when withdrawn_at is not null then 'withdrawn'
        else stage
    end) stored;

create index item_desk_status on item (status, updated_at desc, id desc);
create index item_desk_stage on item (stage, updated_at desc, id desc) where stage <> 'draft';
create index item_desk_assignee on item (assignee_id, updated_at desc, id desc) where assignee_id is not null;
create index item_due on item ((least(publish_at, withdraw_at))) where least(publish_at, withdraw_at) is not null;
create index item_merged_into on item (merged_into) where merged_into is not null;

-- The reason of a withdrawal, the text of an alert.
alter table change add column details jsonb;
