-- needs: postgres
-- setup: shared/shop.sql
\pset footer off
\set QUIET on
-- --8<-- [start:build]
create table customer_documents (
  id   integer primary key,
  body jsonb not null
);

insert into customer_documents
select c.id, jsonb_build_object('name', c.name, 'orders', jsonb_agg(o.document order by o.id))
from customers c
join (
  select o.id, o.customer_id, jsonb_build_object(
    'id', o.id, 'status', o.status,
    'lines', jsonb_agg(jsonb_build_object('book', l.book_id, 'quantity', l.quantity) order by l.book_id)
  ) as document
  from orders o
  join order_lines l on l.order_id = o.id
  group by o.id
) o on o.customer_id = c.id
group by c.id;
-- --8<-- [end:build]
\set QUIET off
-- --8<-- [start:ask]
select jsonb_array_length(body -> 'orders') as orders from customer_documents where id = 1;

select sum((line ->> 'quantity')::integer) as copies
from customer_documents,
  jsonb_array_elements(body -> 'orders') as an_order,
  jsonb_array_elements(an_order -> 'lines') as line
where line ->> 'book' = '1';

update customer_documents
set body = jsonb_set(body, '{orders, 0, status}', '"sent"')
where id = 2 and body -> 'orders' -> 0 ->> 'id' = '3';

select body -> 'orders' -> 0 ->> 'status' as status from customer_documents where id = 2;
-- --8<-- [end:ask]
