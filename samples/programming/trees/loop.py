# --8<-- [start:loop]
parent_of = {"Books": None, "Fiction": "Books", "Crime": "Fiction", "Arctic crime": "Crime"}


def breadcrumb(name: str) -> str:
    parent = parent_of[name]
    return name if parent is None else breadcrumb(parent) + " > " + name


print(breadcrumb("Arctic crime"))
parent_of["Fiction"] = "Crime"  # a slip of the mouse in the admin page
try:
    breadcrumb("Arctic crime")
except RecursionError as error:
    print(type(error).__name__, "-", error)
# --8<-- [end:loop]
