# --8<-- [start:guess]
import yaml

with open("shipping.yaml", encoding="utf-8") as file:
    print(yaml.safe_load(file))
# --8<-- [end:guess]
