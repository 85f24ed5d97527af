-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\echo --8<-- [start:price]
update books set price_cents = 1500 where id = 1;

select l.order_id,
       sum(l.quantity * l.price_cents) as as_sold,
       sum(l.quantity * b.price_cents) as at_todays_price
from order_lines l
join books b on b.id = l.book_id
group by l.order_id
order by l.order_id;
\echo --8<-- [end:price]
