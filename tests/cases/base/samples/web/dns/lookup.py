"""Look a name up."""

import socket

# --8<-- [start:look]
print(socket.gethostbyname("localhost"))  # noqa: T201
# --8<-- [end:look]
