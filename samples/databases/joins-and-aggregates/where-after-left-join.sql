-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer on
\echo --8<-- [start:trap]
select a.name, count(b.id) as dear_books
from authors a
left join books b on b.author_id = a.id
where b.price_cents >= 1500
group by a.id, a.name
order by a.id;

select a.name, count(b.id) as dear_books
from authors a
left join books b on b.author_id = a.id and b.price_cents >= 1500
group by a.id, a.name
order by a.id;
\echo --8<-- [end:trap]
