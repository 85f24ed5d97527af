# needs: postgres
# --8<-- [start:limits]
import psycopg

admin = psycopg.connect(autocommit=True)  # a superuser
admin.execute("create role web login")
admin.execute("create role report login connection limit 2")
connections = [admin]


def open_until_refused(who: str, user: str) -> None:
    try:
        while True:
            connections.append(psycopg.connect(user=user))
    except psycopg.OperationalError as error:
        refusal = str(error).splitlines()[0].partition("FATAL:")[2].strip()
        print(f"{len(connections):3} open, {who} is refused: {refusal}")


print("max_connections is", admin.execute("show max_connections").fetchone()[0])
open_until_refused("report", "report")
open_until_refused("web", "web")
open_until_refused("the superuser", admin.info.user)
# --8<-- [end:limits]
for connection in connections:
    connection.close()
