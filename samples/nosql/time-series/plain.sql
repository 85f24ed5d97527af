-- run-by: pages.py
-- --8<-- [start:plain]
-- The same rows in one ordinary table.
create table responses_plain (
  at           timestamptz not null,
  route        text not null,
  customer_id  integer not null,
  milliseconds real not null
);
insert into responses_plain select * from responses order by at;
-- --8<-- [end:plain]
