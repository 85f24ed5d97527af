-- run-by: tune.py
-- --8<-- [start:query]
select orders.id, ordered_on, sum(quantity * price_cents) as total_cents
from customers
join orders on orders.customer_id = customers.id
join order_lines on order_lines.order_id = orders.id
where lower(email) = 'customer4242@example.com'
group by orders.id
order by ordered_on desc
limit 5
-- --8<-- [end:query]
