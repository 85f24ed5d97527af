-- run-by: exclusion.console
-- --8<-- [start:room]
create table room_bookings (
  days daterange not null,
  exclude using gist (days with &&)
);
-- --8<-- [end:room]
