-- run-by: exclusion.console
create table room_bookings (days daterange not null, exclude using gist (days with &&));
