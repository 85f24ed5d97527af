# --8<-- [start:pieces]
import socket

shop, client = socket.socketpair()  # the two ends of a connection, in one program
client.settimeout(0.2)

shop.sendall(b'{"title": "Tide')
print("first read: ", client.recv(4096))
try:
    print(client.recv(4096))
except TimeoutError as error:
    print("second read: TimeoutError:", error)

shop.sendall(b' Tables"}')
shop.close()
print("third read: ", client.recv(4096))
print("fourth read:", client.recv(4096))
# --8<-- [end:pieces]
client.close()
