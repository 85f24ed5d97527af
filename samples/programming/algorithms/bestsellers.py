# --8<-- [start:sort]
books = [["Night Trains", 12], ["Tide Tables", 30], ["Paper Bridges", 12], ["Salt and Signal", 30]]


def copies(book):
    return book[1]


def best_first_then_title(book):
    title, sold = book
    return -sold, title  # a tuple: compared by its first part, and if equal by the next


print(sorted(books, key=copies, reverse=True))
print(sorted(books, key=best_first_then_title))
# --8<-- [end:sort]
