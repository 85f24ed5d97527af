-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer on
\echo --8<-- [start:window]
select title, author_id, price_cents,
       rank() over (partition by author_id order by price_cents desc) as place,
       sum(price_cents) over (partition by author_id) as author_total
from books
order by author_id, place;
\echo --8<-- [end:window]
