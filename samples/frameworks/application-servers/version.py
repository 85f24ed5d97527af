# run-by: restart.console
VERSION = 1
