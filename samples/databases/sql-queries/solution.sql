-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset footer on
\set QUIET off
\echo --8<-- [start:solution]
select title, stock
from books
where stock <= 1
order by price_cents desc;

update customers
set email = 'dina.haddad@example.com'
where id = 4
returning name, email;
\echo --8<-- [end:solution]
