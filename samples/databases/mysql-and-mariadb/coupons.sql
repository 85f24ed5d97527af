-- run-by: coupons.sessions
-- --8<-- [start:table]
create table coupons (
  id integer auto_increment primary key,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null unique,
  customer_id integer not null,
  note varchar(200) character set utf8mb4,
  foreign key (customer_id) references customers (id)
) engine = InnoDB;
-- --8<-- [end:table]
