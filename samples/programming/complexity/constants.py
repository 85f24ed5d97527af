# mask: [\d.,]+ us
import time
import timeit


# --8<-- [start:constants]
def own_loop(numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def ask_list(numbers, wanted):
    return [number in numbers for number in wanted]


def ask_set(numbers, wanted):
    quick = set(numbers)
    return [number in quick for number in wanted]


# --8<-- [end:constants]
def microseconds(action):
    return min(timeit.repeat(action, timer=time.process_time, number=5, repeat=5)) / 5 * 1_000_000


numbers = list(range(1000))
own, built_in = microseconds(lambda: own_loop(numbers)), microseconds(lambda: sum(numbers))
print(f"add 1,000 numbers: own loop {own:.1f} us, sum {built_in:.1f} us")
assert own > 1.5 * built_in

measured = []
for questions in (1, 10, 1000):
    step = 1000 // questions
    wanted = range(step // 2, 1000, step)
    asked = microseconds(lambda: ask_list(numbers, wanted)), microseconds(lambda: ask_set(numbers, wanted))
    print(f"{questions:5,} questions: list {asked[0]:7,.1f} us, set and its making {asked[1]:.1f} us")
    measured.append(asked)
assert measured[0][0] < measured[0][1] and measured[2][0] > 10 * measured[2][1]
