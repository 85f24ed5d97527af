# --8<-- [start:prices]
class BadLine(Exception):
    """A line of the supplier's list that we cannot use."""


def read_line(line: str) -> tuple[int, int]:
    book, separator, price = line.partition(";")
    if not separator:
        raise BadLine(f"no ';' in {line!r}")
    try:
        number, cents = int(book), int(price)
    except ValueError as error:
        raise BadLine(f"no whole numbers in {line!r}") from error
    if cents < 0:
        raise BadLine(f"negative price in {line!r}")
    return number, cents


def read_list(lines: list[str]) -> None:
    good = 0
    for number, line in enumerate(lines, 1):
        try:
            book, price = read_line(line)
        except BadLine as error:
            print(f"line {number}: {error}")
        else:
            good += 1
            print(f"book {book}: {price} cents")
    print(f"{good} prices read, {len(lines) - good} lines refused")


read_list(["1;1350", "2;free", "3;-5", "4;1600", "sold out"])
# --8<-- [end:prices]
