import contextlib
import io

# --8<-- [start:debug]
from client import ask
from tiny import App


def stock(request):
    raise ConnectionError("cannot reach shop:tide-1200@10.0.0.7")


# --8<-- [end:debug]
with contextlib.redirect_stderr(io.StringIO()):
    # --8<-- [start:ask]
    for debug in (True, False):
        app = App(debug)
        app.route("GET", "/stock")(stock)
        print(ask(app, "GET", "/stock")[2]["error"].splitlines()[-1])
    # --8<-- [end:ask]
