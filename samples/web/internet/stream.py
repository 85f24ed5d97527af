"""Send two pieces over one TCP connection, and look at what arrives."""

# --8<-- [start:stream]
import socket

server = socket.create_server(("127.0.0.1", 9000))
client = socket.create_connection(("127.0.0.1", 9000))
connection, address = server.accept()

print("client calls from ", client.getsockname())
print("server sees it as ", address)

client.sendall(b"Tide ")
client.sendall(b"Tables")
client.close()

print("first read:       ", connection.recv(4))
print("second read:      ", connection.recv(1000))
print("third read:       ", connection.recv(1000))
# --8<-- [end:stream]

connection.close()
server.close()
