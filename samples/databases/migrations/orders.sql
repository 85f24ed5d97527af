-- run-by: locks.py
-- The shop after ten years: 20,000 customers and 200,000 orders, without their lines.
insert into customers (id, name, email)
  select n, 'Customer ' || n, 'customer' || n || '@example.com'
  from generate_series(5, 20000) as n;

insert into orders (id, customer_id, ordered_on, status)
  select n, 1 + (n * 7919) % 20000, date '2016-01-01' + (n * 31 % 3650), (array['sent', 'sent', 'sent', 'paid', 'open'])[1 + n % 5]
  from generate_series(5, 200000) as n;

analyze;
