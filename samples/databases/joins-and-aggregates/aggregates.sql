-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer on
\echo --8<-- [start:group]
select a.name, count(*) as books, sum(b.stock) as copies, min(b.price_cents) as cheapest
from books b
join authors a on a.id = b.author_id
group by a.id, a.name
having count(*) >= 2
order by a.name;
\echo --8<-- [end:group]
\echo --8<-- [start:count]
select c.name, count(*) as "count(*)", count(o.id) as "count(o.id)"
from customers c
left join orders o on o.customer_id = c.id
group by c.id, c.name
order by c.id;
\echo --8<-- [end:count]
\echo --8<-- [start:empty]
select count(*), sum(price_cents), coalesce(sum(price_cents), 0) as total
from books
where price_cents > 9900;
\echo --8<-- [end:empty]
