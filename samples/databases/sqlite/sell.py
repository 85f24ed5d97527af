# setup: load.py
# --8<-- [start:sell]
import threading

from shop import connect

sold, refused = [], []


def sell(book_id):
    db = connect()
    try:
        db.execute("begin immediate")
        (stock,) = db.execute("select stock from books where id = ?", [book_id]).fetchone()
        if stock > 0:
            db.execute("update books set stock = ? where id = ?", [stock - 1, book_id])
        db.execute("commit")
    finally:
        db.close()
    (sold if stock > 0 else refused).append(book_id)


buyers = [threading.Thread(target=sell, args=[4]) for _ in range(20)]
for buyer in buyers:
    buyer.start()
for buyer in buyers:
    buyer.join()
(left,) = connect().execute("select stock from books where id = 4").fetchone()
print(f"{len(sold)} sold, {len(refused)} refused, {left} left")
# --8<-- [end:sell]
