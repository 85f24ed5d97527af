# run-by: failures.console
# --8<-- [start:titles]
with open("supplier.txt", "w", encoding="cp1252") as file:
    file.write("Tide Tables\nCafé Nights\n")

with open("supplier.txt", encoding="utf-8") as file:
    for line in file:
        print(line.strip())
# --8<-- [end:titles]
