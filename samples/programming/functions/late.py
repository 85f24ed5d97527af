# --8<-- [start:late]
pages = []
for title in ["Tide Tables", "Night Trains"]:
    pages.append(lambda: f"all about {title}")
for page in pages:
    print(page())


def page_about(title):
    return lambda: f"all about {title}"


pages = []
for title in ["Tide Tables", "Night Trains"]:
    pages.append(page_about(title))
for page in pages:
    print(page())
# --8<-- [end:late]
