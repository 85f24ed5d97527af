# mask: [\d,]+ us|[\d.]+ kB
# --8<-- [start:ways]
import time
import tracemalloc


def by_pairs(emails):
    for i in range(len(emails)):
        for j in range(i + 1, len(emails)):
            if emails[i] == emails[j]:
                return True
    return False


def by_sorting(emails):
    in_order = sorted(emails)  # equal ones stand side by side now
    for i in range(1, len(in_order)):
        if in_order[i - 1] == in_order[i]:
            return True
    return False


def by_a_set(emails):
    seen = set()
    for email in emails:
        if email in seen:
            return True
        seen.add(email)
    return False


# --8<-- [end:ways]
def microseconds(way, emails):
    rounds = []
    for _ in range(3):
        start = time.process_time()
        assert not way(emails)
        rounds.append((time.process_time() - start) * 1_000_000)
    return min(rounds)


def kilobytes(way, emails):
    tracemalloc.start()
    way(emails)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1000


emails = [f"customer-{number * 7919 % 1000}@example.com" for number in range(1000)]
measured = []
for way in (by_pairs, by_sorting, by_a_set):
    assert way([*emails, emails[0]])
    measured.append((microseconds(way, emails), kilobytes(way, emails)))
    print(f"{way.__name__:10} {measured[-1][0]:7,.0f} us {measured[-1][1]:5.1f} kB")
assert measured[0][0] > 20 * measured[2][0] and measured[0][1] < measured[2][1] / 10
