# run-by: stale.py
"""Valkey servers of our own, and a line between them that can be held up or cut."""

import atexit
import contextlib
import socket
import subprocess
import threading
import time

import redis


def start(port, *options):
    """Start a Valkey server that keeps nothing on disk; a client of it."""
    settings = ["--bind", "127.0.0.1", "--port", str(port), "--save", "", "--hz", "100"]
    settings += ["--repl-diskless-sync", "no", "--repl-diskless-load", "swapdb"]  # a first copy without delay
    server = subprocess.Popen(["valkey-server", *settings, *options], stdout=subprocess.DEVNULL)
    atexit.register(lambda: (server.kill(), server.wait()))
    client = redis.Redis(port=port, decode_responses=True)
    until(lambda: answers(client))
    return client


def replica(port, of):
    """Start a replica that reaches its primary through a port, and wait for its first copy."""
    client = start(port, "--replicaof", "127.0.0.1", str(of))
    until(lambda: client.info("replication")["master_link_status"] == "up")
    return client


def answers(client):
    with contextlib.suppress(redis.ConnectionError):
        return client.ping()


def until(condition):
    """Wait for something that must come; give up after eight seconds."""
    end = time.monotonic() + 8
    while not condition():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.01)


class Line:
    """Carries bytes from a port to a server, as a network does."""

    def __init__(self, port, target):
        self.target, self.whole, self.sockets = target, True, []
        self.moving = threading.Event()
        self.moving.set()
        self.listener = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            near, _ = self.listener.accept()
            if not self.whole:
                near.close()
                continue
            far = socket.create_connection(("127.0.0.1", self.target))
            self.sockets += [near, far]
            threading.Thread(target=self.carry, args=[near, far], daemon=True).start()
            threading.Thread(target=self.carry, args=[far, near], daemon=True).start()

    def carry(self, source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                self.moving.wait()
                target.sendall(data)

    def hold(self):
        """Keep back what is sent from now on."""
        self.moving.clear()

    def cut(self):
        """End all connections and take no new one."""
        self.whole = False
        for end in self.sockets:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def mend(self):
        self.whole = True
        self.moving.set()
