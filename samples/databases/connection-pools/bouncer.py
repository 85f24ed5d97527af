# needs: postgres pgbouncer
# setup: shared/shop.sql
# pgbouncer: pgbouncer.ini
# --8<-- [start:bouncer]
import psycopg

clients = [psycopg.connect(port=6432, autocommit=True) for _ in range(50)]
servers = {client.execute("select pg_backend_pid()").fetchone()[0] for client in clients}
print(len(clients), "clients,", len(servers), "server connection")

first, second = clients[:2]
first.execute("set statement_timeout = '2s'")
print("the timeout of the second client:", second.execute("show statement_timeout").fetchone()[0])

for book in range(1, 7):  # from the sixth time on, psycopg uses a prepared statement
    first.execute("select title from books where id = %s", (book,))
with second.transaction():  # occupies the server connection ...
    second.execute("select 1")
    try:  # ... so that this runs in another one
        first.execute("select title from books where id = %s", (1,))
    except psycopg.Error as error:
        print("ERROR:", error)
# --8<-- [end:bouncer]
for client in clients:
    client.close()
