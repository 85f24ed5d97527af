# run-by: form.console
# --8<-- [start:form]
quantity: int = "2"  # from a form, and a form sends text
added = "1"
print(quantity + added)
print(int(quantity) + int(added))
print("10" < "9")  # text is compared letter by letter
print(int("two"))
# --8<-- [end:form]
