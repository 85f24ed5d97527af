"""Servers are real, stand on their usual ports, are as new for each sample, and go away."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runner import maven
from tests.runner.network import listening
from tests.runner.processes import table
from tests.runner.running import SampleError
from tests.runner.servers import SERVERS, Server, ServerError
from tests.runner.servers.configured import Nginx
from tests.runner.servers.pool import Pool
from tests.runner.tools import Tools
from tests.runner_tests.conftest import Play

Find = Callable[[str], list[str]]

FIRST = """\
-- needs: postgres
create table books (id integer); create role reader; grant select on books to reader; create database other;
alter system set work_mem = '1MB'; alter role shop set work_mem = '2MB';
insert into books values (1);
select * from books;
"""
SECOND = """\
-- needs: postgres
select to_regclass('books') as books, current_setting('work_mem') as memory, current_database() as database,
  (select count(*) from pg_roles where rolname = 'reader') as readers, current_user as user;
"""


def test_each_sample_finds_a_new_postgres(play: Play) -> None:
    assert play("a.sql", FIRST) == " id\n----\n  1\n(1 row)\n\n"[:-1]
    assert play("b.sql", SECOND).splitlines()[2].split() == ["|", "4MB", "|", "shop", "|", "0", "|", "shop"]


def test_clients_of_postgres_connect_without_arguments(play: Play) -> None:
    text = "# needs: postgres\nimport psycopg\nprint(psycopg.connect().info.dbname)\n"
    assert play("a.py", text) == "shop\n"
    text = "# needs: postgres\n$ psql -Atc 'select version()' | cut -d' ' -f1,2\nPostgreSQL 18.6\n"
    assert play("a.console", text) == text


def test_sql_stops_at_its_first_error(play: Play) -> None:
    with pytest.raises(SampleError, match=r'exit status 3, expected 0\n.*a\.sql:2: ERROR:  relation "titel" does not'):
        play("a.sql", "-- needs: postgres\nselect * from titel;\nselect 1;\n")


def test_postgres_starts_though_its_user_cannot_read_the_checkout(
    pool: Pool, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool.stop_all()
    monkeypatch.setattr("tests.runner.servers.postgres.reachable", lambda path: False)
    with Pool(tools.path) as other:
        server = other.provide("postgres")
        assert server.running()
        assert (server.home / "wheel").exists() == bool(server.user())


LARGE = "create table sales as select n, n % 7 as day from generate_series(1, 400000) as n;"
COUNT = "-- needs: postgres\n-- setup: large.sql\nselect count(*) from sales;\ndelete from sales;\n"


def test_a_large_setup_is_kept_and_each_sample_finds_all_of_it(play: Play, pool: Pool) -> None:
    large = LARGE + f"-- {id(play)}"
    before = len(list(pool.folder.glob("postgres-*/kept-*")))
    once = play("a.sql", COUNT, large_sql=large)
    assert len(list(pool.folder.glob("postgres-*/kept-*"))) == before + 1
    assert play("a.sql", COUNT, large_sql=large) == once
    assert once.split()[2] == "400000"


MARIA = """\
# needs: mariadb
$ mariadb shop -e "create table books (id integer); show tables; create database other; set global max_connections = 20"
Tables_in_shop
books
$ mariadb -Ne "create user ada; select @@max_connections"
20
"""
MARIA_AGAIN = """\
# needs: mariadb
$ mariadb shop -e "show tables"
$ mariadb -Ne "select @@max_connections, user() like 'shop@%', (select count(*) from mysql.user where user = 'ada')"
151	1	0
"""


def test_each_sample_finds_a_new_mariadb(play: Play) -> None:
    assert play("a.console", MARIA) == MARIA
    assert play("b.console", MARIA_AGAIN) == MARIA_AGAIN
    text = (
        "# needs: mariadb\nimport os, pymysql\n"
        "place = {key: os.environ['MYSQL_' + key.upper()] for key in ('host', 'user', 'database')}\n"
        "with pymysql.connect(**place).cursor() as cursor:\n    print(cursor.execute('show tables'))\n"
    )
    assert play("c.py", text) == "0\n"


def test_sql_runs_on_the_database_that_is_named_first(play: Play) -> None:
    text = "-- needs: mariadb postgres\n-- setup: seed.sql\nselect * from books;\n"
    seed = "create table books (id integer); insert into books values (7);"
    assert play("a.sql", text, seed_sql=seed) == "+------+\n| id   |\n+------+\n|    7 |\n+------+\n"


def test_a_setup_runs_on_every_database_or_on_the_one_it_names(play: Play) -> None:
    seed = "create table books (id integer); insert into books values (7);"
    header = "# needs: postgres mariadb\n# setup: seed.sql\n"
    both = f"{header}$ psql -Atc 'select * from books'\n7\n$ mariadb shop -Ne 'select * from books'\n7\n"
    assert play("a.console", both, seed_sql=seed) == both
    one = f"{header}$ psql -c '\\d'\nDid not find any relations.\n$ mariadb shop -Ne 'select * from books'\n7\n"
    assert play("b.console", one, seed_sql=f"-- needs: mariadb\n{seed}") == one


def test_each_sample_finds_a_new_valkey(play: Play) -> None:
    text = "# needs: valkey\n$ redis-cli incr views; valkey-cli config set maxmemory 1mb\n1\nOK\n"
    assert play("a.console", text) == text
    assert play("a.console", text) == text


def test_memcached_answers(play: Play) -> None:
    text = (
        "# needs: memcached\nimport socket\nconnection = socket.create_connection(('localhost', 11211))\n"
        "connection.sendall(b'set a 0 0 1\\r\\n7\\r\\n')\nprint(connection.recv(99).decode().strip())\n"
    )
    assert play("a.py", text) == "STORED\n"


KEYSPACE = """\
# needs: cassandra
from cassandra.cluster import Cluster

with Cluster(["127.0.0.1"], protocol_version=5, control_connection_timeout=60) as cluster:
    session = cluster.connect()
    session.execute("create keyspace shop with replication = {'class': 'SimpleStrategy', 'replication_factor': 1}")
    print(sum(not name.startswith("system") for name in cluster.metadata.keyspaces), "keyspace")
"""


def test_each_sample_finds_an_empty_cassandra(play: Play) -> None:
    if not maven.jars(SERVERS["cassandra"].artifacts):
        pytest.skip("no jars of Cassandra here, and no network to fetch them")
    assert play("a.py", KEYSPACE) == "1 keyspace\n"
    assert play("a.py", KEYSPACE) == "1 keyspace\n"


DOCUMENTS = """\
# needs: ferretdb
import pymongo
client = pymongo.MongoClient("127.0.0.1")
client.shop.books.insert_one({"title": "Tide Tables", "stock": [7, 2]})
print(client.list_database_names(), [book["title"] for book in client.shop.books.find({"stock": 2})])
"""


def test_each_sample_finds_a_new_ferretdb(play: Play) -> None:
    assert play("a.py", DOCUMENTS) == "['shop'] ['Tide Tables']\n"
    assert play("a.py", DOCUMENTS) == "['shop'] ['Tide Tables']\n"


SHOP = "server {\n    listen 80;\n    listen 127.0.0.1:8080;\n    root public;\n}\n"


def test_nginx_serves_what_the_samples_file_says(play: Play) -> None:
    text = "# needs: nginx curl\n# nginx: shop.conf\n$ curl -s localhost/a.txt localhost:8080/a.txt\nhi\nhi\n"
    assert play("a.console", text, shop_conf=SHOP, public__a_txt="hi\n") == text


def test_a_wrong_configuration_is_reported(play: Play) -> None:
    with pytest.raises(SampleError, match=r'a\.console:1: nginx did not start\n.*unknown directive "lissen"'):
        play("a.console", "# needs: nginx\n# nginx: shop.conf\n", shop_conf="server { lissen 80;\nlisten 80; }\n")


INI = """\
[databases]
shop = host=127.0.0.1 user=shop
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = 6432
auth_type = any
pool_mode = transaction
default_pool_size = 1
"""


def test_pgbouncer_pools(play: Play) -> None:
    text = (
        "# needs: postgres pgbouncer\n# pgbouncer: pool.ini\nimport psycopg\n"
        "clients = [psycopg.connect(port=6432, autocommit=True) for _ in range(5)]\n"
        "print(len({client.execute('select pg_backend_pid()').fetchone() for client in clients}))\n"
    )
    assert play("a.py", text, pool_ini=INI) == "1\n"


def owner(server: Server) -> int:
    assert server.process is not None
    return Path(f"/proc/{server.process.pid}").stat().st_uid


@pytest.mark.parametrize("name", ["valkey", "postgres"])
def test_a_stopped_server_leaves_nothing(name: str, pool: Pool, tools: Tools) -> None:
    if tools.lacking(SERVERS[name].programs):
        pytest.skip(f"no {name} here")
    pool.stop_all()  # they start again when the next test needs them
    with Pool(tools.path) as other:
        server = other.provide(name)
        family = server.family()
        assert listening(server.port)
        assert (len(family) > 1) == (name == "postgres")
        assert owner(server) != 0
    assert not listening(server.port)
    assert not other.folder.exists()
    assert not family & set(table())


LEAVES_A_CHILD = """
import os, socket, time
listener = socket.create_server(("127.0.0.1", 8999))
if not os.fork():
    os.setsid()
    time.sleep(54.341)
while True:
    listener.accept()
"""


def test_a_process_that_a_server_leaves_behind_is_an_error(
    private_network: str | None, tools: Tools, monkeypatch: pytest.MonkeyPatch, nothing_left: Find
) -> None:
    class Careless(Server):
        name = "careless"
        port = 8999
        as_ordinary_user = False

        def command(self) -> list[str | Path]:
            return ["/usr/bin/env", "-i", sys.executable, "-c", LEAVES_A_CHILD]

    monkeypatch.setitem(SERVERS, "careless", Careless)
    with pytest.raises(ServerError, match=r"(?s)servers left processes behind: .*54\.341"), Pool(tools.path) as pool:
        pool.provide("careless")
    assert nothing_left("54.341") == []


def test_a_busy_port_is_a_clear_failure(pool: Pool, tools: Tools) -> None:
    pool.provide("valkey")
    with pytest.raises(ServerError, match="port 6379 is busy, so valkey cannot start"):
        pool.provide("valkey")
    pool.end_sample()


def test_a_server_with_a_configuration_needs_the_file(tmp_path: Path) -> None:
    with pytest.raises(ServerError, match="nginx has no configuration file"):
        Nginx(tmp_path / "home", "/usr/sbin", tmp_path / "missing.conf").start()


def test_every_server_names_itself_and_its_programs() -> None:
    for name, kind in SERVERS.items():
        assert kind.name == name
        assert kind.programs
        assert kind.__doc__
