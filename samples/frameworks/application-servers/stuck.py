# run-by: timeout.console
# --8<-- [start:stuck]
import time


def app(environ, start_response):
    ask_supplier()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"7 copies\n"]


def ask_supplier() -> None:
    time.sleep(60)  # a connection on which nobody answers, and no time limit


# --8<-- [end:stuck]
