# run-by: exits.console
# --8<-- [start:hoard]
files = []
while True:
    files.append(open("books.txt"))  # opened, and never closed
# --8<-- [end:hoard]
