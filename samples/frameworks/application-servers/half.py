"""Send half of a request and wait; does anybody else get an answer within two seconds?"""

# run-by: proxy.console
# --8<-- [start:half]
import socket
import sys
from urllib.request import urlopen

port = int(sys.argv[1])
with socket.create_connection(("127.0.0.1", port)) as slow_client:
    slow_client.sendall(b"GET / HTTP/1.1\r\nHost: local")  # the phone is in a tunnel
    try:
        urlopen(f"http://127.0.0.1:{port}/", timeout=2).read()
        print("answered")
    except TimeoutError:
        print("no answer within two seconds")
# --8<-- [end:half]
