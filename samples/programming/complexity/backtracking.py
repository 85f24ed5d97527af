# mask: x [\d.]+
# --8<-- [start:pattern]
import re
import time

title = re.compile(r"(\w+\s?)*")  # words, each with or without a space behind it


def seconds(text):
    rounds = []
    for _ in range(3):
        start = time.process_time()
        title.fullmatch(text)  # does the pattern fit the whole text?
        rounds.append(time.process_time() - start)
    return min(rounds)


print("fits:", bool(title.fullmatch("A Field Guide to Rain")), bool(title.fullmatch("Rain!")))
shorter, longer = seconds("a" * 15 + "!"), seconds("a" * 19 + "!")
print(f"four letters more: x {longer / shorter:.1f} the time")
# --8<-- [end:pattern]
assert longer > 5 * shorter
