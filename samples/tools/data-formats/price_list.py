# --8<-- [start:write]
lines = ["Titel;Preis;Erschienen", "Café am Kai;12,00;03.04.2026", '"Nebel; ein Roman";18,50;28.11.2025']
with open("price_list.csv", "wb") as file:
    file.write(("\r\n".join(lines) + "\r\n").encode("cp1252"))
# --8<-- [end:write]
