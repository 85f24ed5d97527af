"""A private network for this process and all it starts: usual ports, whatever else runs on the machine."""

import ctypes
import fcntl
import os
import socket
import struct
import subprocess
import sys
from pathlib import Path

NEW_USER, NEW_NETWORK = 0x10000000, 0x40000000
SET_INTERFACE_FLAGS = 0x8914
UP_AND_RUNNING = 0x1 | 0x40
CAPABILITY_VERSION, NET_ADMIN, NET_RAW = 0x20080522, 12, 13
AMBIENT, AMBIENT_RAISE = 47, 2  # prctl's PR_CAP_AMBIENT


def enter() -> str | None:
    """Leave the machine's network for an empty one with a loopback; the reason where that is not possible.

    There is no way back for this process, and none is needed: what uses only loopback works on. A way half gone would
    be the worst, so another process tries it first.
    """
    if sys.platform != "linux":
        return "private networks exist on Linux only"
    rehearsal = subprocess.run([sys.executable, __file__], capture_output=True, text=True, check=False)
    if rehearsal.returncode:
        return f"no private network: {rehearsal.stderr.strip().rpartition(': ')[2]}"
    go_there()
    return None


def go_there() -> None:
    """Make the network and enter it."""
    user, group = os.getuid(), os.getgid()
    library = ctypes.CDLL(None, use_errno=True)
    if library.unshare(NEW_NETWORK if user == 0 else NEW_NETWORK | NEW_USER) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    if user != 0:
        stay_the_same_user(user, group)
        pass_on_capabilities(library)
    raise_loopback()
    allow_low_ports()


def stay_the_same_user(user: int, group: int) -> None:
    """In a new user namespace one is nobody until the ids are mapped."""
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")


def pass_on_capabilities(library: ctypes.CDLL) -> None:
    """In its own network an ordinary user may watch and shape the traffic; let the programs it starts do so too."""
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION, 0)
    data = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; then the same for the higher numbers
    library.capget(header, data)
    data[2] = data[1]
    library.capset(header, data)
    for capability in (NET_ADMIN, NET_RAW):
        library.prctl(AMBIENT, AMBIENT_RAISE, capability, 0, 0)


def raise_loopback() -> None:
    """`ip link set lo up`, without needing the program."""
    request = struct.pack("16sh14x", b"lo", UP_AND_RUNNING)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SET_INTERFACE_FLAGS, request)


def allow_low_ports() -> None:
    """Here an ordinary user may listen on 80 and 443 too."""
    Path("/proc/sys/net/ipv4/ip_unprivileged_port_start").write_text("0")


def listening(port: int, protocol: str = "tcp") -> bool:
    """Whether something listens, found out without disturbing it (a demo may serve exactly one connection)."""
    tables = [Path(f"/proc/net/{protocol}{version}") for version in ("", "6")]
    if not tables[0].exists():
        return accepts(port)
    state = "0A" if protocol == "tcp" else "07"
    rows = [line.split() for table in tables if table.exists() for line in table.read_text().splitlines()[1:]]
    return any(int(row[1].rpartition(":")[2], 16) == port and row[3] == state for row in rows)


def accepts(port: int) -> bool:
    """Whether a connection succeeds: the way where there is no table to read."""
    try:
        socket.create_connection(("127.0.0.1", port), 0.2).close()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    go_there()
