# run-by: compare.py
# --8<-- [start:before]
def proc(o, c, t=False, flag=0):
    s = 0
    r = ""
    # loop over the order
    for x in o:
        p = x[1] * x[2]
        s = s + p
        r = r + x[0] + " x" + str(x[2]) + ": " + str(p // 100) + "." + str(p % 100).zfill(2) + "\n"
    # 5 % for members
    if c == "M":
        if t == False:
            if s > 5000:
                d = s * 10 // 100
            else:
                d = s * 5 // 100
        else:
            d = s * 20 // 100
    else:
        if t == True:
            d = s * 20 // 100
        else:
            d = 0
    if d > 0:
        r = r + "discount: -" + str(d // 100) + "." + str(d % 100).zfill(2) + "\n"
    s = s - d
    # free shipping from 25.00
    if flag != 1:
        if s < 3000:
            s = s + 350
            r = r + "shipping: 3.50\n"
    r = r + "total: " + str(s // 100) + "." + str(s % 100).zfill(2)
    return r


# --8<-- [end:before]
