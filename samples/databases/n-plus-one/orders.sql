-- run-by: measured.py
-- The shop after ten years: 20,000 customers and 200,000 orders, and the lines of the latest.
insert into customers (id, name, email)
  select n, 'Customer ' || n, 'customer' || n || '@example.com'
  from generate_series(5, 20000) as n;

insert into orders (id, customer_id, ordered_on, status)
  select n, 1 + (n * 7919) % 20000, date '2016-01-01' + (n * 31 % 3650), (array['sent', 'sent', 'sent', 'paid', 'open'])[1 + n % 5]
  from generate_series(5, 200000) as n;

insert into order_lines (order_id, book_id, quantity, price_cents)
  select o.id, 1 + (o.id + k) % 6, 1 + o.id % 3, b.price_cents
  from orders o
  cross join generate_series(0, 1) as k
  join books b on b.id = 1 + (o.id + k) % 6
  where o.id > 190000;

analyze;
