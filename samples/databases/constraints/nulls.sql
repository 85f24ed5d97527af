-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\set QUIET off
\echo --8<-- [start:nulls]
alter table customers add column phone text unique;
alter table books add column pages integer check (pages > 0);

update books set pages = null where id = 1;
select count(*) from customers where phone is null;
\echo --8<-- [end:nulls]
