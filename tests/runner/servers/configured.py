"""Servers that run with a file of the sample as their configuration: `nginx: shop.conf`."""

import os
import re
from pathlib import Path
from typing import ClassVar

from .base import Server, ServerError

NGINX = """\
daemon off;
{user}
worker_processes 1;
pid {home}/pid;
events {{ }}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path {home}/body;
    proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi;
    uwsgi_temp_path {home}/uwsgi;
    scgi_temp_path {home}/scgi;
    include {configuration};
}}
"""


class Configured(Server):
    """One whose ports stand in the sample's file; it runs in the sample's folder."""

    listens: ClassVar[re.Pattern[str]]

    @property
    def ports(self) -> list[int]:
        found = [int(port) for port in self.listens.findall(self.file.read_text("utf-8"))]
        if not found:
            raise ServerError(f"{self.file.name} names no port for {self.name} to listen on")
        return found

    @property
    def file(self) -> Path:
        if self.configuration is None or not self.configuration.is_file():
            raise ServerError(f"{self.name} has no configuration file {self.configuration}")
        return self.configuration

    @property
    def folder(self) -> Path:
        return self.file.parent


class Nginx(Configured):
    """nginx; the sample's file is what stands inside `http { }`, as in Debian's conf.d."""

    name = "nginx"
    programs = ("nginx",)
    as_ordinary_user = False  # as usual, its master reads private keys and its workers are nobody
    listens = re.compile(r"^\s*listen\s+(?:[\w.\[\]:]*:)?(\d+)", re.MULTILINE)

    def prepare(self) -> None:
        user = "user nobody nogroup;" if os.getuid() == 0 else ""
        # Beside the sample's file, because nginx looks for certificates from there.
        self.main = self.folder / ".nginx-main.conf"
        self.main.write_text(NGINX.format(user=user, home=self.home, configuration=self.file))

    def command(self) -> list[str | Path]:
        return [self.program("nginx"), "-p", self.folder, "-e", "stderr", "-c", self.main]


class PgBouncer(Configured):
    """PgBouncer with the sample's .ini as it is."""

    name = "pgbouncer"
    programs = ("pgbouncer",)
    listens = re.compile(r"^\s*listen_port\s*=\s*(\d+)", re.MULTILINE)

    def command(self) -> list[str | Path]:
        return [self.program("pgbouncer"), self.file]
