# --8<-- [start:rows]
from collections import deque

ROWS = [  # id, id of the parent, name, number of books
    (1, None, "Books", 0),
    (2, 1, "Fiction", 40),
    (3, 1, "Nature", 25),
    (4, 2, "Crime", 30),
    (5, 2, "Poetry", 8),
    (6, 4, "Arctic crime", 5),
]
# --8<-- [end:rows]


# --8<-- [start:tree]
class Category:
    def __init__(self, name: str, books: int) -> None:
        self.name = name
        self.books = books
        self.children: list[Category] = []


def tree_from(rows: list[tuple]) -> Category:
    nodes = {number: Category(name, books) for number, _, name, books in rows}
    for number, parent, _, _ in rows:
        if parent is None:
            root = nodes[number]
        else:
            nodes[parent].children.append(nodes[number])
    return root


# --8<-- [end:tree]
# --8<-- [start:count]
def books_in(category: Category) -> int:
    return category.books + sum(books_in(child) for child in category.children)


root = tree_from(ROWS)
fiction = root.children[0]
print("books in fiction:", books_in(fiction))
# --8<-- [end:count]
assert books_in(fiction) == 40 + 30 + 8 + 5


# --8<-- [start:visit]
def depth_first(root: Category) -> list[str]:
    names, waiting = [], [root]
    while waiting:
        node = waiting.pop()  # the newest first: a stack
        names.append(node.name)
        waiting.extend(reversed(node.children))  # so that the first child comes out first
    return names


def breadth_first(root: Category) -> list[str]:
    names, waiting = [], deque([root])
    while waiting:
        node = waiting.popleft()  # the oldest first: a queue
        names.append(node.name)
        waiting.extend(node.children)
    return names


print("depth first:  ", ", ".join(depth_first(root)))
print("breadth first:", ", ".join(breadth_first(root)))
# --8<-- [end:visit]
