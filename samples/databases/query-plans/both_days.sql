-- run-by: stale.py
-- --8<-- [start:query]
select first_day.customer_id, first_day.id, second_day.id
from orders as first_day
join orders as second_day on second_day.customer_id = first_day.customer_id
where first_day.ordered_on = '2026-06-01'
  and second_day.ordered_on = '2026-06-02'
-- --8<-- [end:query]
