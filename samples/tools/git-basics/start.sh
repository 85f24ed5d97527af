# run-by: exercise.console
# --8<-- [start:start]
git init --quiet --object-format=sha1 messy
cd messy
printf 'Tide Tables,1200\nSalt and Signal,1850\nThe Winter Ledger,2400\n' > prices.csv
git add .
git commit --quiet --message "List three prices"

printf 'Tide Tables,12.00\nSalt and Signal,18.50\nThe Winter Ledger,24.00\n' > prices.csv
git commit --quiet --all --message "Make prices look nicer"

echo 'Open from 9 to 18.' > hours.txt
echo 'PAYMENT_KEY=tide-4711-salt' > .env
git add .
git commit --quiet --message "Say when we are open"

echo 'GET /books 200' > server.log
git add server.log
echo > hours.txt
# --8<-- [end:start]
