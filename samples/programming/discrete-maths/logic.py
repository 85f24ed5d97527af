# --8<-- [start:logic]
print("paid   sent   not (paid and sent)  not paid or not sent  not paid and not sent")
for paid in (False, True):
    for sent in (False, True):
        rule = not (paid and sent)
        same = not paid or not sent
        tidied = not paid and not sent
        print(f"{paid!s:6} {sent!s:6} {rule!s:20} {same!s:21} {tidied}")
        assert same == rule
# --8<-- [end:logic]
