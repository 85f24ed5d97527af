-- needs: postgres
-- setup: responses.sql
-- --8<-- [start:rollup]
create table responses_by_five_minutes as
select date_bin('5 minutes', at, timestamptz '2026-01-01') as five_minutes, route,
       count(*) as requests,
       sum(milliseconds) as total_milliseconds,
       max(milliseconds) as slowest
from responses
group by five_minutes, route;
-- --8<-- [end:rollup]

\echo '--8<-- [start:sizes]'
-- --8<-- [start:sizes]
select (select count(*) from responses) as measurements, (select count(*) from responses_by_five_minutes) as rolled_up;
-- --8<-- [end:sizes]
\echo '--8<-- [end:sizes]'

\echo '--8<-- [start:averages]'
-- --8<-- [start:averages]
with hours as (
  select date_trunc('hour', five_minutes) as hour, sum(total_milliseconds) / sum(requests) as mean
  from responses_by_five_minutes
  group by hour
)
select round(avg(mean)::numeric, 1) as mean_of_hourly_means,
       (select round((sum(total_milliseconds) / sum(requests))::numeric, 1) from responses_by_five_minutes) as mean,
       (select round(avg(milliseconds)::numeric, 1) from responses) as mean_of_measurements
from hours;
-- --8<-- [end:averages]
\echo '--8<-- [end:averages]'

\echo '--8<-- [start:percentiles]'
-- --8<-- [start:percentiles]
with hours as (
  select percentile_cont(0.95) within group (order by milliseconds) as p95
  from responses
  group by date_trunc('hour', at)
)
select round(avg(p95)) as mean_of_hourly_p95,
       (select percentile_cont(0.95) within group (order by milliseconds) from responses) as p95
from hours;
-- --8<-- [end:percentiles]
\echo '--8<-- [end:percentiles]'

\echo '--8<-- [start:cardinality]'
-- --8<-- [start:cardinality]
select count(distinct route) as series_by_route,
       count(distinct (route, customer_id)) as series_by_route_and_customer
from responses;
-- --8<-- [end:cardinality]
select count(distinct (date_bin('5 minutes', at, timestamptz '2026-01-01'), route, customer_id)) as rows_with_customer
from responses;
\echo '--8<-- [end:cardinality]'
