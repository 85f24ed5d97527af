"""Find the caller's address behind one's own proxies."""

# --8<-- [start:solution]
OUR_PROXIES = {"10.0.0.2", "10.0.0.3"}


def client_address(peer: str, forwarded_for: str | None) -> str:
    """Walk from the nearest address outwards, and stop at the first that is not ours."""
    written = [part.strip() for part in forwarded_for.split(",")] if forwarded_for else []
    path = [*written, peer]
    while len(path) > 1 and path[-1] in OUR_PROXIES:
        path.pop()
    return path[-1]
    # --8<-- [end:solution]


# --8<-- [start:cases]
CASES = [
    ("203.0.113.9", None, "203.0.113.9"),
    ("203.0.113.9", "198.51.100.1", "203.0.113.9"),  # came past the proxies, and lies
    ("10.0.0.2", "203.0.113.9", "203.0.113.9"),
    ("10.0.0.2", "198.51.100.1, 203.0.113.9", "203.0.113.9"),  # the first one is invented
    ("10.0.0.2", "198.51.100.1, 203.0.113.9, 10.0.0.3", "203.0.113.9"),  # two of our proxies
    ("10.0.0.2", None, "10.0.0.2"),  # a check by the proxy itself
]
for peer, forwarded_for, expected in CASES:
    found = client_address(peer, forwarded_for)
    print("right" if found == expected else "WRONG", peer, "|", forwarded_for, "->", found)
# --8<-- [end:cases]
assert all(client_address(peer, header) == expected for peer, header, expected in CASES)
