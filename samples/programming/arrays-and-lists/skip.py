# --8<-- [start:skip]
statuses = ["paid", "cancelled", "cancelled", "open", "cancelled"]
for status in statuses:
    if status == "cancelled":
        statuses.remove(status)
print("removed while looping:", statuses)

statuses = ["paid", "cancelled", "cancelled", "open", "cancelled"]
statuses = [status for status in statuses if status != "cancelled"]
print("a new list:           ", statuses)
# --8<-- [end:skip]
