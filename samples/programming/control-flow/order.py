# --8<-- [start:order]
stock = 3
wanted = 5

if wanted <= 0:
    print("refused: order at least one")
elif wanted <= stock:
    print(f"send {wanted}")
else:
    print(f"send {stock} now")
    print(f"send {wanted - stock} later")
print("done")
# --8<-- [end:order]
