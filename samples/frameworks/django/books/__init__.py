# run-by: blackbox.console
