-- run-by: existing.console
insert into customers values (5, 'Eve', 'eve.example.com');
