// needs: node
// run-by: visit.py
// --8<-- [start:build]
import { copyFile } from "node:fs/promises";
import { build } from "esbuild";

async function bundle(script, folder, minify) {
  await build({ entryPoints: { app: script }, outdir: folder, bundle: true, jsx: "automatic", minify });
  await copyFile("index.html", `${folder}/index.html`);
}

await bundle("app.jsx", "dist", true);
await bundle("app.jsx", "dev", false);
// --8<-- [end:build]
await bundle("mistakes.jsx", "mistakes", false);
