# run-by: trace.console
breakpoint()
print("the shop is open")
