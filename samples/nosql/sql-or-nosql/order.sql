-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset footer off
\echo --8<-- [start:rows]
select o.id, c.name, o.status, l.quantity, b.title, l.price_cents
from orders o
join customers c on c.id = o.customer_id
join order_lines l on l.order_id = o.id
join books b on b.id = l.book_id
where o.id = 1
order by b.id;
\echo --8<-- [end:rows]
-- --8<-- [start:documents]
create table order_documents (
  id   integer primary key,
  body jsonb not null
);

insert into order_documents
select o.id, jsonb_build_object(
  'customer', jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email),
  'status', o.status,
  'lines', jsonb_agg(jsonb_build_object(
    'book', b.id, 'title', b.title, 'quantity', l.quantity, 'price_cents', l.price_cents) order by b.id))
from orders o
join customers c on c.id = o.customer_id
join order_lines l on l.order_id = o.id
join books b on b.id = l.book_id
group by o.id, c.id;
-- --8<-- [end:documents]
\echo --8<-- [start:document]
select jsonb_pretty(body) as body from order_documents where id = 1;
\echo --8<-- [end:document]
\echo --8<-- [start:sold]
select b.title, sum(l.quantity) as copies
from order_lines l
join books b on b.id = l.book_id
group by b.title
order by copies desc, b.title limit 2;

select line ->> 'title' as title, sum((line ->> 'quantity')::integer) as copies
from order_documents, jsonb_array_elements(body -> 'lines') as line
group by title
order by copies desc, title limit 2;
\echo --8<-- [end:sold]
\set QUIET off
\echo --8<-- [start:email]
update customers set email = 'ada@mensah.example' where id = 1;

update order_documents
set body = jsonb_set(body, '{customer, email}', '"ada@mensah.example"')
where body -> 'customer' ->> 'id' = '1';
\echo --8<-- [end:email]
