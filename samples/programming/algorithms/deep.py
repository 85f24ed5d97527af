# run-by: deep.console
# --8<-- [start:deep]
def total(box):
    cents = 0
    for item in box:
        if isinstance(item, list):
            cents += total(item)
        else:
            cents += item
    return cents


def total_by_a_list(box):
    cents, waiting = 0, [box]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(item)  # what is in it waits as well
        else:
            cents += item
    return cents


box = [1200]
for _ in range(100_000):
    box = [box]  # a box around the box
print(total_by_a_list(box))
print(total(box))
# --8<-- [end:deep]
