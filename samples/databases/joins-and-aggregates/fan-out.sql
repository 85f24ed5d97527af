-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset footer off
\echo --8<-- [start:payments]
create table payments (order_id integer, amount_cents integer);
insert into payments values (1, 1000), (1, 3300), (2, 2400);
\echo --8<-- [end:payments]
\echo --8<-- [start:wrong]
select l.order_id,
       sum(l.quantity * l.price_cents) as ordered,
       sum(p.amount_cents) as paid
from order_lines l
join payments p on p.order_id = l.order_id
group by l.order_id
order by l.order_id;
\echo --8<-- [end:wrong]
\echo --8<-- [start:rows]
select l.order_id, l.book_id, l.quantity * l.price_cents as ordered, p.amount_cents
from order_lines l
join payments p on p.order_id = l.order_id
where l.order_id = 1
order by l.book_id, p.amount_cents;
\echo --8<-- [end:rows]
\echo --8<-- [start:right]
with ordered as (
  select order_id, sum(quantity * price_cents) as cents
  from order_lines
  group by order_id
), paid as (
  select order_id, sum(amount_cents) as cents
  from payments
  group by order_id
)
select o.order_id, o.cents as ordered, coalesce(p.cents, 0) as paid
from ordered o
left join paid p on p.order_id = o.order_id
order by o.order_id;
\echo --8<-- [end:right]
