from bookshop import create_app
from flask import Flask, current_app

app = create_app()
app.add_url_rule("/broken", view_func=lambda: {}["gone"])
app.logger.disabled = True

print("# --8<-- [start:context]")
try:
    print(current_app.config["SHOP"])
except RuntimeError as error:
    print(f"RuntimeError: {str(error).splitlines()[0]}")
print("# --8<-- [end:context]")
with app.app_context():
    assert current_app.config["SHOP"] == "bookshop"

client = app.test_client()
assert client.post("/books", data='{"title": "Rain"}').status_code == 415
assert client.post("/books", data=b"x" * 10_001, content_type="application/json").status_code == 413
assert client.get("/books/-1").status_code == 404
assert Flask("bare").config["MAX_CONTENT_LENGTH"] is None
assert Flask("bare").config["MAX_FORM_MEMORY_SIZE"] == 500_000

answer = client.get("/broken")
assert (answer.status_code, answer.content_type) == (500, "application/json"), answer
