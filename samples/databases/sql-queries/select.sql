-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset footer on
\echo --8<-- [start:select]
select title, price_cents
from books
where stock > 0
order by price_cents, id
limit 3;
\echo --8<-- [end:select]
\echo --8<-- [start:conditions]
select id, title, price_cents / 100.0 as price
from books
where (author_id = 3 and price_cents < 1500)
   or title like 'The %'
order by id;
\echo --8<-- [end:conditions]
