# needs: postgres
# setup: shared/shop.sql
import psycopg
from psycopg_pool import ConnectionPool

admin = psycopg.connect(autocommit=True)
END_ALL = "select pg_terminate_backend(pid, 1000) from pg_stat_activity where application_name = 'pool'"


def ask(name: str, **options: object) -> None:
    pool = ConnectionPool("application_name=pool", min_size=1, open=True, **options)
    pool.wait()
    admin.execute(END_ALL)  # as a restart of the server would do
    try:
        with pool.connection() as db:
            print(name, db.execute("select title from books where id = 1").fetchone())
    except psycopg.OperationalError as error:
        print(name, type(error).__name__, str(error).splitlines()[0])
    pool.close()


ask("without a check:")
ask("with a check:", check=ConnectionPool.check_connection)
admin.close()
