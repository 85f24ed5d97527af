# run-by: exercise.console
# --8<-- [start:start]
git init --quiet --object-format=sha1 --initial-branch=main loyalty
cd loyalty
printf '%s\n' 'def shipping(total):' '    return 490' > shipping.py
git add .
git commit --quiet --message "Charge 490 for shipping"

git switch --quiet --create points
printf '%s\n' 'def points(total):' '    return total / 100' > points.py
printf '%s\n' 'from points import points' 'assert points(1200) == 12' > check.py
git add .
git commit --quiet --message "Give one point for each full 100 cents"

printf '%s\n' 'def shipping(total):' '    return 590' > shipping.py
echo 'MAIL_KEY=tide-4711-salt' > .env
git add .
git commit --quiet --message "Clean up"
git switch --quiet main
# --8<-- [end:start]
