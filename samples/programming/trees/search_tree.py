# --8<-- [start:tree]
import math
import random


class Node:
    def __init__(self, order: int) -> None:
        self.order = order
        self.smaller: Node | None = None
        self.larger: Node | None = None


def insert(root: Node, order: int) -> int:
    """Put an order where it belongs, and return the depth of that place."""
    node, depth = root, 1
    while True:  # until a return ends it
        if order < node.order:
            if node.smaller is None:
                node.smaller = Node(order)
                return depth
            node = node.smaller
        else:
            if node.larger is None:
                node.larger = Node(order)
                return depth
            node = node.larger
        depth += 1


# --8<-- [end:tree]
# --8<-- [start:measure]
def height(orders: list[int]) -> int:
    root = Node(orders[0])
    return max(insert(root, order) for order in orders[1:])


ascending = list(range(1, 2001))  # 2,000 order numbers, as they are given out
mixed = ascending.copy()
random.Random(7).shuffle(mixed)  # 7 gives the same mix in each run

print("inserted in mixed order:", height(mixed))
print("inserted as they come:  ", height(ascending))
print("perfectly balanced:     ", math.floor(math.log2(2000)))
# --8<-- [end:measure]
assert height(mixed) <= 30
assert height(ascending) == 1999
