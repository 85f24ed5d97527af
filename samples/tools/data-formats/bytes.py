# --8<-- [start:bytes]
title = "Café Nights"
for encoding in ("utf-8", "cp1252", "utf-16"):
    print(f"{encoding:8}", title.encode(encoding))

print(title.encode("utf-8").decode("cp1252"))
print(title.encode("cp1252").decode("utf-8", errors="ignore"))
# --8<-- [end:bytes]
