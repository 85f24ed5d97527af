-- needs: postgres
-- setup: shared/shop.sql traces.sql
\set QUIET on
-- --8<-- [start:counter]
insert into traces select id, 'pick up at the shop' from customers;
-- --8<-- [end:counter]
\echo --8<-- [start:found]
-- --8<-- [start:solution]
create view telling_traces as
select customer_id, trace
from traces
where trace in (select trace from traces group by trace having count(*) <= 5);

with recursive ring (customer_id) as (
  values (5)
  union
  select other.customer_id
  from ring
  join telling_traces mine on mine.customer_id = ring.customer_id
  join telling_traces other on other.trace = mine.trace
)
select string_agg(customer_id::text, ', ' order by customer_id) as ring from ring;
-- --8<-- [end:solution]
\echo --8<-- [end:found]
