"""Topics as data, the rules that keep them true, and what the site computes from them."""

import os

# pydantic would read the metadata of every installed package to look for plugins: 0.2 s of each start, for none.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
