-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset footer off
\set QUIET off
\echo --8<-- [start:safe]
begin;
update books set price_cents = 900;
rollback;
select id, price_cents from books order by id limit 2;
\echo --8<-- [end:safe]
