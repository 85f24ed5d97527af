# run-by: blackbox.console
# --8<-- [start:serve]
from wsgiref.simple_server import make_server

from bookshop import PORT, app

make_server("127.0.0.1", PORT, app).serve_forever()
# --8<-- [end:serve]
