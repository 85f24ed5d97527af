# needs: postgres
# mask: \d+ per second
import re
import subprocess
from pathlib import Path

# --8<-- [start:size]
Path("report.sql").write_text("select sum(n) from generate_series(1, 100000) as n;\n")

measured = {}
for connections in (1, 2, 4, 16, 64):
    command = ["pgbench", "-n", "-f", "report.sql", "-T", "1", "-j", "2", "-c", str(connections)]
    report = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    latency = float(re.search(r"latency average = ([\d.]+)", report)[1])
    throughput = float(re.search(r"tps = ([\d.]+)", report)[1])
    measured[connections] = latency, throughput
    print(f"{connections:3} connections: {throughput:4.0f} per second, each takes {latency:5.0f} ms")
# --8<-- [end:size]

assert measured[64][1] < 6 * measured[4][1]  # sixteen times the connections do nowhere near sixteen times the work
assert measured[64][0] > 2 * measured[4][0]  # ... but each of them waits
