# --8<-- [start:isbn]
def is_isbn(text: str) -> bool:
    digits = [int(character) for character in text]
    return len(digits) == 13 and (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


def one_digit_changed(text: str) -> list[str]:
    return [text[:i] + new + text[i + 1 :] for i in range(13) for new in "0123456789" if new != text[i]]


def neighbors_swapped(text: str) -> list[str]:
    return [text[:i] + text[i + 1] + text[i] + text[i + 2 :] for i in range(12) if text[i] != text[i + 1]]


isbn = "9780000001610"
print(is_isbn(isbn))
print("one digit wrong, unnoticed:   ", [wrong for wrong in one_digit_changed(isbn) if is_isbn(wrong)])
print("two digits swapped, unnoticed:", [wrong for wrong in neighbors_swapped(isbn) if is_isbn(wrong)])
# --8<-- [end:isbn]
