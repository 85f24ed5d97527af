# needs: bash node
# run-by: visit.py
# --8<-- [start:build]
npx esbuild src/main.ts --bundle --minify --outdir=dist
cp index.html dist
# --8<-- [end:build]
