-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\echo --8<-- [start:time]
create table events (at_zone timestamptz, at_wall timestamp);

set timezone = 'Asia/Tokyo';
insert into events values ('2026-05-01 09:00', '2026-05-01 09:00');

set timezone = 'Europe/Copenhagen';
select * from events;
\echo --8<-- [end:time]
select to_char(at_zone, 'HH24:MI') as zone, to_char(at_wall, 'HH24:MI') as wall from events;
