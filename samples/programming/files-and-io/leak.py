import os

os.closerange(3, 64)  # what we may have inherited
# --8<-- [start:leak]
import resource

resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))  # for this program alone

for number in range(100):
    with open(f"cover{number}.txt", "w") as cover:
        cover.write("a picture")
print("with: 100 files, one after the other")

covers = []
try:
    for number in range(100):
        covers.append(open(f"cover{number}.txt"))  # and nobody closes it
except OSError as error:
    print("open:", len(covers), "files, then", error)

covers[0].close()
covers.append(open("cover99.txt"))
print("after one close there is room for one")
# --8<-- [end:leak]
for cover in covers:
    cover.close()
