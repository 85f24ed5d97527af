"""How fast the validator and the build are, as ratios within one run. `make bench` prints the table."""
