# setup: price_list.py
# --8<-- [start:import]
import csv
import json
from datetime import datetime

with open("price_list.csv", encoding="cp1252", newline="") as file:
    for row in csv.DictReader(file, delimiter=";"):
        euros, cents = row["Preis"].split(",")
        published = datetime.strptime(row["Erschienen"], "%d.%m.%Y").date()
        book = {
            "title": row["Titel"],
            "price_cents": int(euros) * 100 + int(cents),
            "published": published.isoformat(),
        }
        print(json.dumps(book, ensure_ascii=False))
# --8<-- [end:import]
