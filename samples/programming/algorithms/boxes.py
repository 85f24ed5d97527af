# --8<-- [start:boxes]
def total(box, depth=0):
    print("  " * depth + f"total({box})")  # two blanks for each level
    cents = 0
    for item in box:
        if isinstance(item, list):  # if it is a list, it is a box in the box
            cents += total(item, depth + 1)
        else:
            cents += item
    print("  " * depth + f"returns {cents}")
    return cents


total([1200, [950, [1400]], [1600]])
# --8<-- [end:boxes]
