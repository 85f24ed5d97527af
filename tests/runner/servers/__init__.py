"""The servers that a sample can name under `needs:`."""

from .base import Server, ServerError
from .cassandra import Cassandra
from .configured import Nginx, PgBouncer
from .ferretdb import FerretDB
from .mariadb import MariaDB
from .postgres import Postgres
from .rabbitmq import RabbitMQ
from .small import Memcached, Valkey

KINDS: tuple[type[Server], ...] = (
    Postgres,
    MariaDB,
    Valkey,
    Memcached,
    FerretDB,
    RabbitMQ,
    Cassandra,
    Nginx,
    PgBouncer,
)
SERVERS: dict[str, type[Server]] = {kind.name: kind for kind in KINDS}

__all__ = ["SERVERS", "Server", "ServerError"]
