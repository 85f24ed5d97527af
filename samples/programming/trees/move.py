# --8<-- [start:move]
parent_of = {"Books": None, "Fiction": "Books", "Crime": "Fiction", "Arctic crime": "Crime", "Nature": "Books"}


def path_to(name: str) -> list[str]:
    """The names from the root down to this one."""
    path: list[str] = []
    node: str | None = name
    while node is not None:
        path.append(node)
        node = parent_of[node]
    path.reverse()
    return path


def move(name: str, new_parent: str) -> None:
    if name in path_to(new_parent):
        raise ValueError(f"{new_parent} lies in {name}")
    parent_of[name] = new_parent


move("Crime", "Nature")
print(" > ".join(path_to("Arctic crime")))
for name, new_parent in [("Nature", "Arctic crime"), ("Nature", "Nature")]:
    try:
        move(name, new_parent)
    except ValueError as error:
        print(error)
print(" > ".join(path_to("Arctic crime")))
# --8<-- [end:move]
