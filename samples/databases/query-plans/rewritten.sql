-- run-by: tune.py
-- --8<-- [start:query]
with latest as (
  select orders.id, ordered_on
  from customers
  join orders on orders.customer_id = customers.id
  where lower(email) = 'customer4242@example.com'
  order by ordered_on desc
  limit 5
)
select latest.id, ordered_on, sum(quantity * price_cents) as total_cents
from latest
join order_lines on order_lines.order_id = latest.id
group by latest.id, ordered_on
order by ordered_on desc
-- --8<-- [end:query]
