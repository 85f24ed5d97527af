# run-by: reviews.console
"""Take reviews by a form: check them, store them, and send the browser on to a page of its own."""

# --8<-- [start:reviews]
import secrets
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

REVIEWS: dict[str, dict[str, str]] = {}  # the form's key -> the review

FORM = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Review - Bookshop</title></head>
<body>
<h1>Your review</h1>
{errors}<form action="/reviews" method="post">
<input type="hidden" name="key" value="{key}">
<label>Stars <input name="stars" type="number" min="1" max="5" required value="{stars}"></label>
<label>Review <textarea name="text" maxlength="500" required>
{text}</textarea></label>
<button>Send</button>
</form>
</body>
</html>
"""


def problems(review: dict[str, str]) -> list[str]:
    found = []
    if review["stars"] not in ("1", "2", "3", "4", "5"):
        found.append("Give one to five stars.")
    if not 0 < len(review["text"].strip()) <= 500:
        found.append("Write 1 to 500 characters.")
    if not 16 <= len(review["key"]) <= 64:
        found.append("Load the form again.")
    return found


class Reviews(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/reviews/new":
            self.form(200, {"key": secrets.token_urlsafe(16), "stars": "", "text": ""}, [])
        else:
            self.page(200, f"<!doctype html><title>Reviews</title><p>Thank you! Reviews so far: {len(REVIEWS)}</p>\n")

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        if not 0 <= length <= 10_000:
            return self.page(413, "<!doctype html><title>Too long</title><p>Too long.</p>\n")
        fields = parse_qs(self.rfile.read(length).decode(errors="replace"), keep_blank_values=True)
        review = {name: fields.get(name, [""])[0] for name in ("key", "stars", "text")}
        errors = problems(review)
        if errors:
            return self.form(422, review, errors)
        REVIEWS.setdefault(review["key"], review)  # the same form twice is one review
        self.send_response(303)
        self.send_header("Location", "/reviews")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def form(self, status: int, review: dict[str, str], errors: list[str]) -> None:
        values = {name: escape(value) for name, value in review.items()}
        self.page(status, FORM.format(**values, errors="".join(f"<p>{error}</p>\n" for error in errors)))

    def page(self, status: int, text: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(text.encode())
        # --8<-- [end:reviews]

    def log_message(self, *_: object) -> None:
        """Say nothing, so that a transcript shows the client alone."""


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Reviews).serve_forever()
# --8<-- [end:start]
