# --8<-- [start:solution]
def viewed(history, book):
    others = [other for other in history if other != book]
    return [book] + others[:4]
    # --8<-- [end:solution]


# --8<-- [start:check]
before = [1, 2, 3, 4, 5]
assert viewed([], 4) == [4]
assert viewed(before, 3) == [3, 1, 2, 4, 5]
assert viewed(before, 6) == [6, 1, 2, 3, 4]
assert before == [1, 2, 3, 4, 5], "the caller's list was changed"
print("all right")
# --8<-- [end:check]
