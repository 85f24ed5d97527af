-- needs: postgres
-- setup: shared/shop.sql traces.sql
\set QUIET on
\set ON_ERROR_STOP 0
-- Eight accounts share an address: a family, or the shop's own pick-up counter.
insert into traces select id, 'pick up at the shop' from customers;

\echo --8<-- [start:endless]
set statement_timeout = '500ms';
-- --8<-- [start:steps]
with recursive ring (customer_id, steps) as (
  values (5, 0)
  union
  select other.customer_id, ring.steps + 1
  from ring
  join traces mine on mine.customer_id = ring.customer_id
  join traces other on other.trace = mine.trace
)
select count(*) from ring;
-- --8<-- [end:steps]
\echo --8<-- [end:endless]
set statement_timeout = 0;

\echo --8<-- [start:rows]
-- --8<-- [start:cycle]
with recursive ring (customer_id) as (
  values (5)
  union all
  select other.customer_id
  from ring
  join traces mine on mine.customer_id = ring.customer_id
  join traces other on other.trace = mine.trace
) cycle customer_id set seen using path
select count(*) as rows, count(distinct customer_id) as customers from ring;
-- --8<-- [end:cycle]
\echo --8<-- [end:rows]
