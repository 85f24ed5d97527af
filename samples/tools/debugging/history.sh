# run-by: bisect.console
# --8<-- [start:history]
# Makes the repository shop/: 24 commits with fixed names and dates, so its hashes are the same everywhere.
set -eu
git init -q -b main --object-format=sha1 shop
cd shop
git config user.name "Sam Rivera"
git config user.email sam@bookshop.example
git config commit.gpgsign false
git config core.autocrlf false

count=0
commit() { # commit MESSAGE: one more hour, one more commit
  count=$((count + 1))
  export GIT_AUTHOR_DATE="$((1790845200 + 3600 * count)) +0000"
  export GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
  git add .
  git commit -q -m "$1"
}
books() { # books FROM TO: a commit for each
  for book in $(seq "$1" "$2"); do
    echo "$book;$((900 + 50 * book))" >> catalog.txt
    commit "Add book $book"
  done
}

cat > invoice.py <<'END'
import sys

cents = int(sys.argv[1])
if cents >= 5000:
    print(cents)
else:
    print(cents + 495)
END
cat > stock.py <<'END'
import sys

stock, wanted = int(sys.argv[1]), int(sys.argv[2])
print("yes" if wanted <= stock else "no")
END
echo "1;1200" > catalog.txt
commit "Begin the shop"
git tag v1
books 2 8

cat > stock.py <<'END'
import sys

stock, wanted = int(sys.argv[1]), int(sys.argv[2])
reserved =
print("yes" if wanted <= stock - reserved else "no")
END
commit "Start on reservations"
books 9 12

cat > stock.py <<'END'
import sys

stock, wanted = int(sys.argv[1]), int(sys.argv[2])
reserved = int(sys.argv[3]) if len(sys.argv) > 3 else 0
print("yes" if wanted <= stock - reserved else "no")
END
commit "Finish reservations"
books 13 14

cat > invoice.py <<'END'
import sys

FREE_SHIPPING = 5000
SHIPPING = 495

cents = int(sys.argv[1])
print(cents if cents > FREE_SHIPPING else cents + SHIPPING)
END
commit "Give the numbers names"
books 15 16

cat > stock.py <<'END'
import sys

stock, wanted = int(sys.argv[1]), int(sys.argv[2])
reserved = int(sys.argv[3]) if len(sys.argv) > 3 else 0
left = stock - reserved - wanted
print("yes" if left > 0 else "no")
END
commit "Compute what is left"
books 17 20
# --8<-- [end:history]
