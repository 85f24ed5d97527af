# --8<-- [start:first]
title = "Tide Tables"  # text
price_cents = 1200  # a whole number
weight_kg = 0.34  # a number with a fraction
in_print = True  # yes or no
subtitle = None  # there is none

price_cents = price_cents - 100  # the name moves on to a new value
print(f"{title} costs {price_cents} cents")

print(type(title), type(price_cents), type(weight_kg))
print(type(in_print), type(subtitle), type(price_cents == 1100))
# --8<-- [end:first]
