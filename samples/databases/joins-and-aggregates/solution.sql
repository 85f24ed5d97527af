-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer on
\echo --8<-- [start:solution]
select c.name, coalesce(sum(l.quantity * l.price_cents), 0) as cents
from customers c
left join orders o on o.customer_id = c.id
left join order_lines l on l.order_id = o.id
group by c.id, c.name
order by cents desc;

select b.title
from books b
left join order_lines l on l.book_id = b.id
where l.book_id is null
order by b.id;

select b.title, sum(l.quantity) as sold
from books b
join order_lines l on l.book_id = b.id
group by b.id, b.title
having sum(l.quantity) >= 2
order by sold desc;
\echo --8<-- [end:solution]
