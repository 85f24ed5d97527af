# run-by: failures.console
# --8<-- [start:weights]
import json

cell = "nan"  # what some programs write into an empty cell
with open("weights.json", "w", encoding="utf-8") as file:
    json.dump({"title": "Tide Tables", "grams": float(cell)}, file)
# --8<-- [end:weights]
