-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer on
\echo --8<-- [start:three]
alter table books add column pages integer;
update books set pages = 212 where id = 1;
update books set pages = 340 where id = 3;

select pages, pages = 212 as "= 212", pages <> 212 as "<> 212", pages is null as "is null"
from books
where id <= 3
order by id;
\echo --8<-- [end:three]
\echo --8<-- [start:lost]
select count(*) from books where pages = 212;
select count(*) from books where pages <> 212;
select count(*) from books where pages is distinct from 212;
\echo --8<-- [end:lost]
\echo --8<-- [start:notin]
select name from authors where id not in (1, 2, null);
\echo --8<-- [end:notin]
\echo --8<-- [start:coalesce]
select title, coalesce(pages, 0) as pages from books order by id limit 2;
\echo --8<-- [end:coalesce]
