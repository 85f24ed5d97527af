# --8<-- [start:truth]
price_cents = 0  # a free reading sample
if not price_cents:
    print("this book has no price yet")
if price_cents is None:
    print("this line is not printed")

country = "FR"
if country == "AT" or "CH":
    print("partner country:", country)
if country in ["AT", "CH"]:
    print("this line is not printed either")

print(bool("False"), bool("0"), bool([]))
# --8<-- [end:truth]
