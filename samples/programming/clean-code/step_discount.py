# run-by: compare.py
# --8<-- [start:discount]
def discount_percent(goods_cents: int, is_member: bool, summer_sale: bool) -> int:
    if summer_sale:
        return 20
    if is_member and goods_cents > 5000:
        return 10
    if is_member:
        return 5
    return 0


# --8<-- [end:discount]


def proc(o, c, t=False, flag=0):
    s = 0
    r = ""
    for x in o:
        p = x[1] * x[2]
        s = s + p
        r = r + x[0] + " x" + str(x[2]) + ": " + str(p // 100) + "." + str(p % 100).zfill(2) + "\n"
    # --8<-- [start:call]
    d = s * discount_percent(s, c == "M", t) // 100
    # --8<-- [end:call]
    if d > 0:
        r = r + "discount: -" + str(d // 100) + "." + str(d % 100).zfill(2) + "\n"
    s = s - d
    if flag != 1:
        if s < 3000:
            s = s + 350
            r = r + "shipping: 3.50\n"
    r = r + "total: " + str(s // 100) + "." + str(s % 100).zfill(2)
    return r
