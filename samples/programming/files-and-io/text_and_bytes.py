# --8<-- [start:bytes]
with open("customer.txt", "w", encoding="utf-8") as file:  # w: write, from an empty file
    file.write("Zoë paid\n")

with open("customer.txt", encoding="utf-8") as file:
    text = file.read()
with open("customer.txt", "rb") as file:  # r: read, b: bytes as they are
    data = file.read()

print(len(text), "characters:", repr(text))
print(len(data), "bytes:    ", data)
# --8<-- [end:bytes]
