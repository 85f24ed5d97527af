# run-by: receipts.console
# --8<-- [start:receipts]
from wsgiref.simple_server import make_server


def recipients(customer, addresses=[]):
    addresses.append(customer)
    return addresses


def answer(request, start_response):
    customer = request["QUERY_STRING"]  # what stands behind the ? of the address
    text = f"receipt sent to {recipients(customer)}\n"
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [text.encode("utf-8")]


make_server("127.0.0.1", 8000, answer).serve_forever()
# --8<-- [end:receipts]
