# needs: postgres
# setup: shared/shop.sql blurbs.sql
# --8<-- [start:build]
import math
import re
from collections import Counter, defaultdict

import psycopg

STOP_WORDS = {"a", "and", "for", "in", "is", "it", "of", "one", "the", "to", "what", "when", "who"}


def terms(text: str) -> list[str]:
    words = re.findall(r"\w+", text.lower())
    return [re.sub(r"(ing|s)$", "", word) for word in words if word not in STOP_WORDS]


with psycopg.connect() as connection:
    books = connection.execute("select id, title, title || ' ' || description from books order by id").fetchall()

titles = {book: title for book, title, _ in books}
length = {book: len(terms(text)) for book, _, text in books}
index: dict[str, dict[int, int]] = defaultdict(dict)  # term -> {book: how often}
for book, _, text in books:
    for term, count in Counter(terms(text)).items():
        index[term][book] = count
# --8<-- [end:build]


# --8<-- [start:search]
def score(term: str, book: int) -> float:
    """BM25: rare terms count more, repeats count less each time, long texts count less."""
    found = index[term]
    rarity = math.log(1 + (len(books) - len(found) + 0.5) / (len(found) + 0.5))
    average = sum(length.values()) / len(length)
    repeats = found[book] * 2.2 / (found[book] + 1.2 * (0.25 + 0.75 * length[book] / average))
    return rarity * repeats


def search(question: str) -> list[tuple[float, str]]:
    asked = terms(question)
    books_with_all = set.intersection(*(set(index.get(term, {})) for term in asked))
    return sorted(((sum(score(term, book) for term in asked), titles[book]) for book in books_with_all), reverse=True)


# --8<-- [end:search]
print("--8<-- [start:postings]")
for term in ("bridge", "rain", "train", "two"):
    print(f"{term:7}", index[term])
print("--8<-- [end:postings]")
print("--8<-- [start:found]")
for question in ("rain", "raining maps", "the bridges", "feild"):
    print(question, "->", [f"{title} {points:.2f}" for points, title in search(question)])
print("--8<-- [end:found]")
assert [title for _, title in search("rain")] == ["A Field Guide to Rain", "Salt and Signal"]
