# run-by: shadow.console
def send(address: str, text: str) -> None:
    print("to", address, text)
