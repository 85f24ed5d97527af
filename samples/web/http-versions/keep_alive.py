# needs: openssl nginx
# setup: certificate.sh
# serve: start_nginx.sh nginx.conf 8443
"""200 requests over TLS: on one connection, and on a new one each time."""

# --8<-- [start:measure]
import http.client
import ssl
import time

context = ssl.create_default_context(cafile="shop.crt")


def ping(connection: http.client.HTTPSConnection) -> None:
    connection.request("GET", "/ping")
    connection.getresponse().read()


start = time.perf_counter()
connection = http.client.HTTPSConnection("localhost", 8443, context=context)
for _ in range(200):
    ping(connection)
connection.close()
kept = (time.perf_counter() - start) / 200

start = time.perf_counter()
for _ in range(200):
    connection = http.client.HTTPSConnection("localhost", 8443, context=context)
    ping(connection)
    connection.close()
new = (time.perf_counter() - start) / 200

print(f"one connection kept: {kept * 1000:.2f} ms for a request")
print(f"a new one each time: {new * 1000:.2f} ms for a request")
assert new > 3 * kept
# --8<-- [end:measure]
