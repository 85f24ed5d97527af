# run-by: traces.console
# --8<-- [start:narrow]
MOST = "10"  # from a settings file, so it is text: a mistake


def wide(text: str) -> str:
    try:
        quantity = int(text)
        return f"{min(quantity, MOST)} copies"
    except Exception:
        return "please enter a number"


def narrow(text: str) -> str:
    try:
        quantity = int(text)
    except ValueError:
        return "please enter a number"
    return f"{min(quantity, MOST)} copies"


print("wide:  ", wide("three"), "|", wide("3"))
print("narrow:", narrow("three"))
print("narrow:", narrow("3"))
# --8<-- [end:narrow]
