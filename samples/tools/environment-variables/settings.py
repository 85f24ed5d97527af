# run-by: settings.console
# --8<-- [start:settings]
"""Read the shop's settings, and refuse to start when one is missing or wrong."""

import os
import sys


def required(name):
    value = os.environ.get(name, "")
    if value == "":
        sys.exit(f"{name} is not set, see .env.example")
    return value


port = int(os.environ.get("PORT", "8000"))
debug = os.environ.get("DEBUG", "false") == "true"
password = required("DATABASE_PASSWORD")

print(f"starting on port {port}, debug is {debug}")
# --8<-- [end:settings]
