# --8<-- [start:router]
def pieces(path: str) -> list[str]:
    return path.strip("/").split("/")  # "/books/7" becomes ["books", "7"]


class Step:
    def __init__(self) -> None:
        self.children: dict[str, Step] = {}
        self.handler = ""


def add(root: Step, path: str, handler: str) -> None:
    step = root
    for piece in pieces(path):
        step = step.children.setdefault(piece, Step())  # the child of that name, made if missing
    step.handler = handler


def find(step: Step, path: list[str]) -> str:
    if not path:
        return step.handler
    first, rest = path[0], path[1:]
    for key in (first, "{id}"):  # the exact piece before the placeholder
        if key in step.children:
            found = find(step.children[key], rest)
            if found:
                return found
    return ""


root = Step()
for route in ("/books", "/books/{id}", "/books/{id}/reviews", "/books/new", "/orders/{id}"):
    add(root, route, handler=f"handler of {route}")

for path in ("/books/7", "/books/new", "/books/7/reviews", "/authors"):
    print(f"{path:20}", find(root, pieces(path)) or "404")  # "404" if what was found is empty
# --8<-- [end:router]
