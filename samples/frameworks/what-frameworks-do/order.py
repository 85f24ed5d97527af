# --8<-- [start:order]
from bookshop import numbered
from client import ask
from limit import limited
from tiny import App

app = App()
app.use(numbered)
app.use(limited(10_000))
status, headers, body = ask(app, "POST", "/books", b"x" * 20_000)
print(status[:3], "with a number" if "X-Request-Id" in headers else "without a number")
# --8<-- [end:order]
