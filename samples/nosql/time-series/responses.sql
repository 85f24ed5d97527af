-- run-by: pages.py
-- --8<-- [start:table]
create table responses (
  at           timestamptz not null,
  route        text not null,
  customer_id  integer not null,
  milliseconds real not null
) partition by range (at);

create table responses_20260901 partition of responses for values from ('2026-09-01') to ('2026-09-02');
create table responses_20260902 partition of responses for values from ('2026-09-02') to ('2026-09-03');
-- --8<-- [end:table]

-- --8<-- [start:week]
-- The other days of one week.
select format('create table responses_%s partition of responses for values from (%L) to (%L)',
              to_char(day, 'YYYYMMDD'), day, day + 1)
from (select date '2026-09-01' + n as day from generate_series(2, 6) as n) as days
\gexec

-- One request each three seconds from 8 to 22 o'clock, a tenth of that at night; slower while the shop is busy.
insert into responses
select at,
       (array['/books', '/books/3', '/basket', '/orders'])[1 + n % 4],
       1 + (n::bigint * 7919) % 20000,
       case when n % 97 = 0 then 900 when extract(hour from at) between 18 and 20 then 140 else 20 end + n % 23
from generate_series(0, 201599) as n, lateral (select timestamptz '2026-09-01' + n * interval '3 s' as at) as moment
where extract(hour from at) between 8 and 21 or n % 10 = 0;
-- --8<-- [end:week]
