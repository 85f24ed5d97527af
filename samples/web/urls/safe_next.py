"""After the login, go on to the page that the URL names, but never out of the shop."""

# needs: node
import subprocess


# --8<-- [start:next]
def next_path(target):
    if not target.startswith("/") or target.startswith("//"):
        return "/"
    if "\\" in target or not target.isprintable():
        return "/"
    return target
    # --8<-- [end:next]


# --8<-- [start:check]
for target in (
    "/basket",
    "/books/3?lang=en#reviews",
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/\t/evil.example/",
    "javascript:alert(1)",
    "basket",
    "",
):
    print(f"{target!r:<28} {next_path(target)!r}")
    # --8<-- [end:check]
    browser = 'console.log(new URL(process.argv[1], "https://bookshop.example/login").host)'
    host = subprocess.run(["node", "-e", browser, "--", next_path(target)], capture_output=True, text=True, check=True)
    assert host.stdout.strip() == "bookshop.example", host
