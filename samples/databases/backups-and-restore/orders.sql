-- run-by: dump.console
insert into orders (id, customer_id, ordered_on, status)
  select n, 1 + n % 4, date '2025-01-01' + n % 365, 'sent'
  from generate_series(5, 20000) as n;
