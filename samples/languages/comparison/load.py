# needs: wrk
# serve: shared/bookshop.py 8000
# serve: buffered.py 8001
# mask: \d+(\.\d+)?
"""Ask the bookshop over 1, 8 and 64 connections at once, for one second each; buffered.py is the faster one."""

# --8<-- [start:measure]
import re
import subprocess

MILLISECONDS = {"us": 0.001, "ms": 1, "s": 1000}


def measure(port: int, connections: int) -> list[float]:
    """Requests a second, and the milliseconds that 50 % and 99 % of the answers stay below."""
    command = f"wrk --latency -t 1 -c {connections} -d 1s http://localhost:{port}/books/2"
    said = subprocess.run(command.split(), capture_output=True, text=True, check=True).stdout
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    times = re.findall(r"(?:50|99)%\s+([\d.]+)(us|ms|s)", said)
    return [float(rate[1]), *(float(number) * MILLISECONDS[unit] for number, unit in times)]


# --8<-- [end:measure]
print("# --8<-- [start:two]")
# --8<-- [start:two]
plain, buffered = measure(8000, 1), measure(8001, 1)
print("bookshop.py: {:5.0f} requests a second, half within {:5.2f} ms, 99 % within {:5.2f} ms".format(*plain))
print("buffered.py: {:5.0f} requests a second, half within {:5.2f} ms, 99 % within {:5.2f} ms".format(*buffered))
# --8<-- [end:two]
print("# --8<-- [end:two]")
assert plain[1] > 20, "the page says some 40 ms"
assert buffered[1] < plain[1] / 2, buffered

print("# --8<-- [start:many]")
# --8<-- [start:many]
print("connections  requests/s  50 % within  99 % within")
found = {}
for connections in (1, 8, 64):
    found[connections] = measure(8001, connections)
    print("{:11}  {:10.0f}  {:8.2f} ms  {:8.2f} ms".format(connections, *found[connections]))
# --8<-- [end:many]
print("# --8<-- [end:many]")

assert found[64][0] < 4 * found[1][0], found
assert found[64][1] > 3 * found[1][1], found  # the median: on a busy machine the slowest wander
