# run-by: secrets.console
"""A report that takes its time."""

import time

time.sleep(30)
