# --8<-- [start:four]
import csv
import json
import xml.etree.ElementTree as ElementTree

import yaml  # pip install pyyaml; the others come with Python

with open("order.json", encoding="utf-8") as file:
    order = json.load(file)
print("JSON", [order["id"], order["paid"], order["lines"][0]])

with open("order.yaml", encoding="utf-8") as file:
    order = yaml.safe_load(file)
print("YAML", [order["id"], order["paid"], order["lines"][0]])

root = ElementTree.parse("order.xml").getroot()
print("XML ", [root.attrib["id"], root.attrib["paid"], root.find("line").attrib])

with open("order.csv", encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
print("CSV ", [rows[0]["id"], rows[0]["paid"], rows[0]["book"]], "in", len(rows), "rows")
# --8<-- [end:four]
