-- needs: postgres
-- --8<-- [start:sales]
create table sales (at timestamptz not null, cents integer not null);
insert into sales values ('2026-09-01 10:00:05', 1200), ('2026-09-01 10:00:40', 950), ('2026-09-01 10:03:10', 2400);
-- --8<-- [end:sales]

-- --8<-- [start:answer]
select minute, count(cents) as orders, coalesce(sum(cents), 0) as cents
from generate_series(timestamptz '2026-09-01 10:00', '2026-09-01 10:03', '1 minute') as minute
left join sales on at >= minute and at < minute + interval '1 minute'
group by minute
order by minute;
-- --8<-- [end:answer]
