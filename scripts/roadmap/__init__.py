"""Topics as data, the rules that keep them true, and what the site computes from them."""
