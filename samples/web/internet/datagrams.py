"""Send UDP datagrams faster than the receiver takes them, and count what is left."""

# mask: (?<=received )\d+

# --8<-- [start:datagrams]
import socket

receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receiver.bind(("127.0.0.1", 9000))
receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 20_000)

sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for number in range(1, 101):
    sender.sendto(f"page {number} {'x' * 500}".encode(), ("127.0.0.1", 9000))
print("sent 100, and no call reported a problem")

receiver.setblocking(False)
received = []
try:
    while True:
        received.append(receiver.recv(2000))
except BlockingIOError:
    print("received", len(received))
# --8<-- [end:datagrams]

assert 1 <= len(received) < 90, received
sender.close()
receiver.close()
