-- needs: postgres
-- setup: shared/shop.sql
-- --8<-- [start:safely]
alter table books add column isbn text;

-- one moment under the strongest lock: from now on every new row is checked
alter table books add constraint books_isbn_not_null not null isbn not valid;

update books set isbn = '978-0-00-00' || lpad(id::text, 4, '0');  -- in batches, on a large table

-- reads every old row, while others read and write
alter table books validate constraint books_isbn_not_null;
-- --8<-- [end:safely]
