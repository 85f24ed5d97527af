# --8<-- [start:claims]
for place in ["home", "abroad"]:
    for customer in ["member", "guest"]:
        for total_cents in [4999, 5000, 5001]:
            answers = []
            if place == "home" and total_cents > 5000:
                answers.append(0)
            if place == "home" and total_cents < 5000:
                answers.append(490)
            if place == "abroad":
                answers.append(1290)
            if customer == "member":
                answers.append(0)
            print(f"{place:6} {customer:6} {total_cents} {answers}")
# --8<-- [end:claims]
