-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset footer off
\echo --8<-- [start:order]
select id, title from books limit 3;

update books set stock = stock + 1 where id = 1;

select id, title from books limit 3;
\echo --8<-- [end:order]
