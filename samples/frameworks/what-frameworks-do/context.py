# --8<-- [start:context]
from contextvars import ContextVar
from threading import Thread

shared, own = "nobody", ContextVar("customer")


def handle(customer: str) -> None:
    global shared
    shared = customer
    own.set(customer)
    if customer == "Ada":  # while her request waits, Bo's is answered by another thread
        other = Thread(target=handle, args=["Bo"])
        other.start()
        other.join()
    print(f"{customer}'s request: the global says {shared}, the context says {own.get()}")


handle("Ada")
# --8<-- [end:context]
