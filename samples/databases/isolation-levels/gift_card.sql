-- run-by: write_skew.sessions
-- A gift card is a list of movements, and what is left on it is their sum.
create table gift_card_movements (
  id    integer primary key,
  card  text not null,
  cents integer not null
);

insert into gift_card_movements values (1, 'ADA-2026', 3000);
