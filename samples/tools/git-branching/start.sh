# run-by: exercise.console
# --8<-- [start:start]
git init --quiet --object-format=sha1 --initial-branch=main tangle
cd tangle
printf 'open,9\nclose,18\nshipping,490\n' > settings.csv
git add .
git commit --quiet --message "Open from 9 to 18, shipping 490"

git switch --quiet --create late
printf 'open,9\nclose,20\nshipping,490\n' > settings.csv
git commit --quiet --all --message "Close two hours later in December"

git switch --quiet --create vouchers main
echo 'WELCOME,500' > vouchers.csv
git add .
git commit --quiet --message "Add a voucher of 500"

git switch --quiet main
printf 'open,8\nclose,17\nshipping,490\n' > settings.csv
git commit --quiet --all --message "Open and close an hour earlier in winter"
git branch --quiet -D vouchers
# --8<-- [end:start]
