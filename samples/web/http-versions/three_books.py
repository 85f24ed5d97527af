# needs: curl openssl nginx
# setup: certificate.sh
# serve: slow.py 8000
# serve: start_nginx.sh nginx.conf 8443
"""Three answers of 0.3 seconds each: how long until all are there?"""

# --8<-- [start:measure]
import subprocess
import time


def three_books(*options: str) -> float:
    start = time.perf_counter()
    curl = ["curl", "-s", "--cacert", "shop.crt", "-o", "/dev/null", "--no-progress-meter"]
    subprocess.run([*curl, *options, "https://localhost:8443/books/[1-3]"], check=True)
    return time.perf_counter() - start


one_by_one = three_books("--http1.1")
three_connections = three_books("--http1.1", "--parallel")
multiplexed = three_books("--http2", "--parallel")

print(f"HTTP/1.1, one connection:    {one_by_one:.2f} s")
print(f"HTTP/1.1, three connections: {three_connections:.2f} s")
print(f"HTTP/2, one connection:      {multiplexed:.2f} s")
assert one_by_one > 0.9 and max(three_connections, multiplexed) < one_by_one
# --8<-- [end:measure]
