# needs: openssl
# setup: certificate.sh
"""Two answers in one QUIC connection, and the packet with the first one is lost."""

# --8<-- [start:all]
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.connection import QuicConnection
from aioquic.quic.events import StreamDataReceived

ADDRESS = ("127.0.0.1", 8443)


def deliver(sender: QuicConnection, receiver: QuicConnection, now: float) -> None:
    for packet, _ in sender.datagrams_to_send(now):
        receiver.receive_datagram(packet, ADDRESS, now)


def read(connection: QuicConnection) -> list[bytes]:
    answers = []
    while event := connection.next_event():
        if isinstance(event, StreamDataReceived):
            answers.append(event.data)
    return answers


client_configuration = QuicConfiguration(is_client=True, cafile="shop.crt", server_name="localhost")
client = QuicConnection(configuration=client_configuration)
server_configuration = QuicConfiguration(is_client=False)
server_configuration.load_cert_chain("shop.crt", "shop.key")
server = QuicConnection(
    configuration=server_configuration,
    original_destination_connection_id=client.original_destination_connection_id,
)
client.connect(ADDRESS, now=0.0)
for step in range(4):
    deliver(client, server, now=0.02 * step)
    deliver(server, client, now=0.02 * step + 0.01)
read(client)
read(server)

# --8<-- [start:loss]
first, second = 0, 4  # two streams of one connection, as a client numbers them
client.send_stream_data(first, b"GET /books/1")
client.send_stream_data(second, b"GET /books/2")
deliver(client, server, now=1.00)
print("the server got", read(server))

server.send_stream_data(first, b"Tide Tables")
server.datagrams_to_send(now=1.01)  # made, and lost on the way
server.send_stream_data(second, b"Salt and Signal")
deliver(server, client, now=1.02)
print("the client got", read(client))

later = server.get_timer()  # nobody acknowledged the lost packet
server.handle_timer(now=later)
deliver(server, client, now=later)
print("later it got  ", read(client))
# --8<-- [end:loss]
# --8<-- [end:all]
