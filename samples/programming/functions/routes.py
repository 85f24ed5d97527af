# --8<-- [start:routes]
def list_books():
    return "Tide Tables, Night Trains"


def show_contact():
    return "shop@example.com"


ROUTES = [("/books", list_books), ("/contact", show_contact)]


def handle(path):
    for known_path, handler in ROUTES:
        if path == known_path:
            return handler()
    return "not found"


print(handle("/contact"))
print(handle("/cellar"))
# --8<-- [end:routes]
