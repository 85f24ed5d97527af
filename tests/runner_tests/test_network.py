"""The private network is empty but for a loopback, and what listens there is seen."""

import os
import socket
import subprocess
import sys

import pytest

from tests.runner.network import listening

ENTER = """
import ctypes, encodings.idna, os, socket, sys
from tests.runner import network
if len(sys.argv) > 1:
    os.setgid(65534), os.setuid(65534)
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # who changes their user is hidden from themselves
    try:
        network.go_there()
    except PermissionError as error:
        sys.exit(f"no private network: {error}")
elif reason := network.enter():
    sys.exit(reason)
names = [name for _, name in socket.if_nameindex()]
server = socket.create_server(("127.0.0.1", 80))
client = socket.create_connection(("127.0.0.1", 80), 5)
print(names, os.getuid(), network.listening(80), network.listening(81))
"""


def entered(*words: str) -> str:
    """What a process prints that enters a network of its own; skipped where it may not."""
    done = subprocess.run([sys.executable, "-c", ENTER, *words], capture_output=True, text=True, check=False)
    if done.returncode and "no private network" in done.stderr:
        pytest.skip(done.stderr.strip())
    return done.stdout + done.stderr


def test_a_process_has_all_ports_of_a_network_of_its_own() -> None:
    assert entered().startswith("['lo'] ")
    assert entered().endswith(" True False\n")


def test_an_ordinary_user_stays_the_same_user() -> None:
    if os.getuid() != 0:
        pytest.skip("only root can become somebody else")
    assert entered("nobody") == "['lo'] 65534 True False\n"


def test_listening_is_seen_without_connecting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert listening(port)
        server.settimeout(0.2)
        with pytest.raises(TimeoutError):
            server.accept()
    assert not listening(port)


def test_listening_is_seen_for_ipv6_and_udp() -> None:
    with socket.socket(socket.AF_INET6) as server, socket.socket(type=socket.SOCK_DGRAM) as datagrams:
        server.bind(("::1", 0))
        server.listen()
        datagrams.bind(("127.0.0.1", 0))
        assert listening(server.getsockname()[1])
        assert listening(datagrams.getsockname()[1], "udp")
        assert not listening(datagrams.getsockname()[1], "tcp")
