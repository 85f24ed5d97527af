# needs: valkey-server
# mask: second +\d+ of
# --8<-- [start:crash]
import subprocess
import tempfile
import time

import redis

PORT = 6400


def start(folder, settings):
    """Start a server and wait until it answers."""
    command = ["valkey-server", "--port", str(PORT), "--bind", "127.0.0.1", "--dir", folder]
    server = subprocess.Popen([*command, *settings], stdout=subprocess.DEVNULL)
    store = redis.Redis(port=PORT)
    while server.poll() is None:  # it has not ended
        try:
            store.ping()
            return server, store
        except redis.ConnectionError:  # not there yet, or still loading its file
            time.sleep(0.01)
    raise SystemExit(f"The server did not start. Is port {PORT} taken?")


def left_after_crash(settings, snapshot_after=None):
    """Write 500 orders, each answered with OK, kill the server, start it again and count."""
    with tempfile.TemporaryDirectory() as folder:
        server, store = start(folder, settings)
        for number in range(1, 501):
            store.set(f"order:{number}", "paid")
            if number == snapshot_after:
                store.save()
        server.kill()  # kill -9
        server.wait()
        server, store = start(folder, settings)
        left = store.dbsize()
        server.kill()
        server.wait()
        return left


EVERY_CHANGE = ["--appendonly", "yes", "--appendfsync", "always"]
EVERY_SECOND = ["--appendonly", "yes", "--appendfsync", "everysec"]
results = {
    "nothing on disk": left_after_crash(["--save", ""]),
    "the defaults: snapshots": left_after_crash([]),
    "the same, one snapshot after 300": left_after_crash([], snapshot_after=300),
    "a log, synced every second": left_after_crash(EVERY_SECOND),
    "a log, synced before each answer": left_after_crash(EVERY_CHANGE),
}
for name, left in results.items():
    print(f"{name:33} {left:5} of 500 orders left")
# --8<-- [end:crash]
