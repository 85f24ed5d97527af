"""Run every file under samples/ against real servers and compare with the output that the pages show."""
