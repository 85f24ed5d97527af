# --8<-- [start:counted]
def counted(handler):
    calls = 0

    def wrapper():
        nonlocal calls
        calls = calls + 1
        return f"{handler()} (answer {calls})"

    return wrapper


def list_books():
    return "Tide Tables, Night Trains"


counted_list = counted(list_books)
print(counted_list())
print(counted_list())
print(list_books())
# --8<-- [end:counted]
