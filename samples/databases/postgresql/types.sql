-- needs: postgres
-- setup: shared/shop.sql
\set ON_ERROR_STOP off
\echo '-- --8<-- [start:json]'
-- --8<-- [start:json]
alter table books add column details jsonb not null default '{}';
update books set details = '{"pages": 212, "formats": ["paper", "epub"]}' where id = 1;
create index on books using gin (details);
select title, details ->> 'pages' as pages
from books where details @> '{"formats": ["epub"]}';
-- --8<-- [end:json]
\echo '-- --8<-- [end:json]'
\echo '-- --8<-- [start:array]'
-- --8<-- [start:array]
alter table books add column tags text[] not null default '{}';
update books set tags = array['sea', 'essays'] where id in (1, 2);
select title from books where 'sea' = any (tags) order by id;
-- --8<-- [end:array]
\echo '-- --8<-- [end:array]'
\echo '-- --8<-- [start:range]'
-- --8<-- [start:range]
create extension btree_gist;
create table discounts (
  book_id integer references books,
  valid   daterange,
  percent integer not null,
  primary key (book_id, valid without overlaps)
);
insert into discounts values (1, '[2026-06-01,2026-07-01)', 20);
insert into discounts values (1, '[2026-06-20,2026-06-25)', 50);
-- --8<-- [end:range]
\echo '-- --8<-- [end:range]'
\set ON_ERROR_STOP on
\echo '-- --8<-- [start:uuid]'
-- --8<-- [start:uuid]
create table payments (id uuid primary key default uuidv7(), order_id integer references orders);
insert into payments (order_id) values (1), (2), (4);
select id, uuid_extract_timestamp(id) as made_at from payments order by id;
-- --8<-- [end:uuid]
\echo '-- --8<-- [end:uuid]'
