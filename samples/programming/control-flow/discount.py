# --8<-- [start:discount]
def discount_percent(sale, member, first_order, total_cents):
    if sale:
        return 0
    if member or total_cents >= 10_000:
        return 10
    if first_order:
        return 5
    return 0


answers = []
for sale in [True, False]:
    for member in [True, False]:
        for first_order in [True, False]:
            for total_cents in [9_999, 10_000]:
                answers.append(discount_percent(sale, member, first_order, total_cents))

print(len(answers), "cases:", answers.count(0), answers.count(5), answers.count(10))
# --8<-- [end:discount]
