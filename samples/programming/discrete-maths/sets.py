# --8<-- [start:sets]
orders = [("Ada", 1), ("Ada", 4), ("Ada", 3), ("Bo", 1), ("Bo", 5), ("Chen", 6)]  # customer, book
reviews = [("Ada", 4), ("Bo", 1), ("Dina", 5)]

bought, reviewed = set(orders), set(reviews)
print("reviews of buyers:  ", sorted(reviewed & bought))
print("reviews of others:  ", sorted(reviewed - bought))
print("all are of buyers:  ", reviewed <= bought)
print("each customer wrote one review at most:", len({customer for customer, book in reviews}) == len(reviews))
# --8<-- [end:sets]
