-- run-by: reviews.console
-- --8<-- [start:reviews]
create table reviews (
  id          bigint generated always as identity primary key,
  book_id     integer not null references books (id),
  customer_id integer references customers (id) on delete set null,
  stars       integer not null constraint stars_range check (stars between 1 and 5),
  body        text constraint body_not_empty check (body <> ''),
  constraint one_review_each unique (book_id, customer_id)
);
-- --8<-- [end:reviews]
