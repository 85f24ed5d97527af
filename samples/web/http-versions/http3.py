# needs: openssl
# setup: certificate.sh
"""One request and its answer in HTTP/3, over UDP on loopback."""

# --8<-- [start:all]
import asyncio

from aioquic.asyncio import QuicConnectionProtocol, connect, serve
from aioquic.h3.connection import H3Connection
from aioquic.h3.events import DataReceived, H3Event, HeadersReceived
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.events import ProtocolNegotiated, QuicEvent


class WithHttp3(QuicConnectionProtocol):
    """A QUIC connection that speaks HTTP/3."""

    def quic_event_received(self, event: QuicEvent) -> None:
        if isinstance(event, ProtocolNegotiated):
            self.http = H3Connection(self._quic)
            self.agreed(event.alpn_protocol)
        for http_event in self.http.handle_event(event):
            self.http_event_received(http_event)

    def agreed(self, protocol: str) -> None:
        """Both sides have chosen a protocol with ALPN."""


# --8<-- [start:server]
class Bookshop(WithHttp3):
    def http_event_received(self, event: H3Event) -> None:
        if isinstance(event, HeadersReceived):
            path = dict(event.headers)[b":path"]
            headers = [(b":status", b"200"), (b"content-type", b"text/plain")]
            self.http.send_headers(event.stream_id, headers)
            self.http.send_data(event.stream_id, b"you asked for " + path, end_stream=True)
            self.transmit()
            # --8<-- [end:server]


class Reader(WithHttp3):
    def agreed(self, protocol: str) -> None:
        print("agreed on", protocol)

    def ask(self, path: bytes) -> asyncio.Future[None]:
        self.done = asyncio.get_running_loop().create_future()
        headers = {b":method": b"GET", b":scheme": b"https", b":authority": b"localhost:8443", b":path": path}
        stream = self._quic.get_next_available_stream_id()
        self.http.send_headers(stream, list(headers.items()), end_stream=True)
        self.transmit()
        return self.done

    def http_event_received(self, event: H3Event) -> None:
        if isinstance(event, HeadersReceived):
            print(dict(event.headers))
        if isinstance(event, DataReceived):
            print(event.data)
        if event.stream_ended:
            self.done.set_result(None)


async def main() -> None:
    shop = QuicConfiguration(is_client=False, alpn_protocols=["h3"])
    shop.load_cert_chain("shop.crt", "shop.key")
    server = await serve("127.0.0.1", 8443, configuration=shop, create_protocol=Bookshop)
    visitor = QuicConfiguration(is_client=True, alpn_protocols=["h3"], cafile="shop.crt")
    async with connect("localhost", 8443, configuration=visitor, create_protocol=Reader) as reader:
        await reader.ask(b"/books/1")
    server.close()


asyncio.run(main())
# --8<-- [end:all]
