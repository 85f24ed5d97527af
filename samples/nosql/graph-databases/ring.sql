-- needs: postgres
-- setup: shared/shop.sql traces.sql
\set QUIET on
\echo --8<-- [start:found]
-- --8<-- [start:question]
with recursive ring (customer_id) as (
  values (5)
  union
  select other.customer_id
  from ring
  join traces mine on mine.customer_id = ring.customer_id
  join traces other on other.trace = mine.trace
)
select id, name from customers where id in (select customer_id from ring) order by id;
-- --8<-- [end:question]
\echo --8<-- [end:found]
