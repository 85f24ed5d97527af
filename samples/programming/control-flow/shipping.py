# --8<-- [start:shipping]
def shipping_cents(place, customer, total_cents):
    if place == "abroad":
        return 1290
    if customer == "member" or total_cents >= 5000:
        return 0
    return 490


for place in ["home", "abroad"]:
    for customer in ["member", "guest"]:
        for total_cents in [4999, 5000]:
            cost = shipping_cents(place, customer, total_cents)
            print(f"{place:6} {customer:6} {total_cents} {cost:4}")
# --8<-- [end:shipping]
