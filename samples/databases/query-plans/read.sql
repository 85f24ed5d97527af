-- needs: postgres
-- setup: shared/shop.sql shared/shop-large.sql
-- Statistics over all rows instead of a random sample, and one process: every run plans alike.
set default_statistics_target = 2000;
set max_parallel_workers_per_gather = 0;
analyze;
\pset tuples_only on
\pset format unaligned

\echo '--8<-- [start:plan]'
-- --8<-- [start:query]
explain (analyze, buffers)
select orders.id, customers.name
from orders
join customers on customers.id = orders.customer_id
where orders.id between 1000 and 1009;
-- --8<-- [end:query]
\echo '--8<-- [end:plan]'

\echo '--8<-- [start:spill]'
explain (analyze, buffers off) select * from order_lines order by quantity, order_id;
\echo '--8<-- [end:spill]'

set work_mem = '64MB';
\echo '--8<-- [start:memory]'
explain (analyze, buffers off) select * from order_lines order by quantity, order_id;
\echo '--8<-- [end:memory]'
