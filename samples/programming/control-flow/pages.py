# --8<-- [start:pages]
per_page = 3
for books in [0, 1, 3, 4, 6]:
    hasty = books // per_page + 1
    right = (books + per_page - 1) // per_page
    print(books, "books:", hasty, right)
# --8<-- [end:pages]
