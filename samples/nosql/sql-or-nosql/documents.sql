-- run-by: schema.console
create table order_documents (
  id   integer primary key,
  body jsonb not null
);
insert into order_documents
select order_id, jsonb_build_object('lines', jsonb_agg(jsonb_build_object('book', book_id, 'quantity', quantity)))
from order_lines group by order_id;
