# --8<-- [start:text]
title = "Café"
data = title.encode("utf-8")  # to bytes, before it is stored or sent
print(title, len(title))  # len counts the letters
print(data, len(data))  # and here the bytes
print(data.decode("utf-8"), data.decode("latin-1"))
# --8<-- [end:text]
