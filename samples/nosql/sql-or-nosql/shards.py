print("--8<-- [start:shards]")


class Node:
    """One of several machines: a dictionary behind a network."""

    def __init__(self):
        self.data, self.up = {}, True

    def ask(self):
        if not self.up:
            raise ConnectionError("no answer")
        return self.data


nodes = [Node() for _ in range(4)]
for order in range(1, 2001):
    customer, book = order % 500, order % 6 + 1
    nodes[customer % 4].ask().setdefault(customer, []).append((order, book))

orders = nodes[17 % 4].ask()[17]
print(f"the orders of customer 17: {len(orders)} orders, 1 node asked")

found = sum(book == 1 for node in nodes for bought in node.ask().values() for order, book in bought)
print(f"the orders of book 1: {found} orders, {len(nodes)} nodes asked")
print("--8<-- [end:shards]")

print("--8<-- [start:half]")
nodes[1].ask()["stock of book 1"] = 7
nodes[1].up = False
try:
    nodes[18 % 4].ask()[18].append((2001, 1))  # the order, on the customer's node
    nodes[1].ask()["stock of book 1"] -= 1  # the stock, on the book's node
except ConnectionError as error:
    print("the sale failed:", error)

nodes[1].up = True
print("the order:", nodes[18 % 4].ask()[18][-1], "the stock:", nodes[1].ask()["stock of book 1"])
print("--8<-- [end:half]")
