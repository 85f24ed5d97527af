# --8<-- [start:queue]
import queue
import threading

orders = queue.Queue(maxsize=100)  # put() waits while 100 are waiting
sold: dict[int, int] = {}  # how many copies of each book


def clerk() -> None:
    for number in range(3000):
        orders.put(number % 3 + 1)  # the id of a book


def bookkeeper() -> None:
    while True:
        book = orders.get()  # waits for the next one
        if book is None:
            return
        sold[book] = sold.get(book, 0) + 1  # nobody else touches this dictionary


clerks = [threading.Thread(target=clerk) for _ in range(4)]
keeper = threading.Thread(target=bookkeeper)
for thread in [keeper] + clerks:
    thread.start()
for thread in clerks:
    thread.join()
orders.put(None)  # nothing more will come
keeper.join()
print(sold)
# --8<-- [end:queue]
