# needs: valkey-server
from nodes import Line, replica, start, until

primary = start(6379)
line = Line(7001, 6379)
near = replica(6380, of=7001)


# --8<-- [start:session]
def position(node):
    """How many bytes of the primary's stream of changes this node has."""
    return node.info("replication")["master_repl_offset"]


class Session:
    """One customer's reads and writes, which never go back in time."""

    def __init__(self):
        self.seen = 0

    def write(self, key, value):
        primary.set(key, value)
        self.seen = position(primary)

    def read(self, key):
        node = near if position(near) >= self.seen else primary
        value = node.get(key)
        self.seen = max(self.seen, position(node))
        return value, "replica" if node is near else "primary"


# --8<-- [end:session]
# --8<-- [start:use]
ada, bo = Session(), Session()
ada.write("order:5", "open")
until(lambda: position(near) >= ada.seen)
print("Ada reads:", *ada.read("order:5"))

line.hold()
ada.write("order:5", "paid")
print("Ada reads:", *ada.read("order:5"))
print("Bo reads: ", *bo.read("order:5"))

line.mend()
until(lambda: position(near) >= ada.seen)
print("Ada reads:", *ada.read("order:5"))
# --8<-- [end:use]
