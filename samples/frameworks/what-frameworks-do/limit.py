# run-by: solution.py
# --8<-- [start:limit]
from tiny import Answer


def limited(most: int):
    def middleware(handle):
        def wrapper(request):
            if request.length > most:
                return Answer({"error": f"at most {most} bytes"}, 413)
            return handle(request)

        return wrapper

    return middleware


# --8<-- [end:limit]
