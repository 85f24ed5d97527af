-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer on
\echo --8<-- [start:inner]
select b.title, a.name as author
from books b
join authors a on a.id = b.author_id
where b.stock > 0
order by b.title;
\echo --8<-- [end:inner]
\echo --8<-- [start:left]
select a.name, b.title
from authors a
left join books b on b.author_id = a.id
order by a.id, b.id;
\echo --8<-- [end:left]
\echo --8<-- [start:anti]
select a.name
from authors a
where not exists (select 1 from books b where b.author_id = a.id);
\echo --8<-- [end:anti]
\echo --8<-- [start:self]
select cheaper.title, dearer.title as same_author_but_dearer
from books cheaper
join books dearer
  on dearer.author_id = cheaper.author_id
 and dearer.price_cents > cheaper.price_cents
order by cheaper.id, dearer.id;
\echo --8<-- [end:self]
\echo --8<-- [start:four]
select c.name, o.id as "order", b.title, l.quantity * l.price_cents as cents
from customers c
join orders o on o.customer_id = c.id
join order_lines l on l.order_id = o.id
join books b on b.id = l.book_id
order by o.id, b.id;
\echo --8<-- [end:four]
