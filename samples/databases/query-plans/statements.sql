-- run-by: statements.py
-- --8<-- [start:query]
select calls, round(total_exec_time) as total_ms, round(mean_exec_time::numeric, 3) as mean_ms, query
from pg_stat_statements
where query not like '%pg_stat_statements%'
order by total_exec_time desc
limit 3;
-- --8<-- [end:query]
