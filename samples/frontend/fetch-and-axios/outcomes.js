// run-by: browser.py
import axios from "/node_modules/axios/dist/esm/axios.min.js";

// --8<-- [start:outcomes]
async function withFetch(url, limit, signal = AbortSignal.timeout(limit)) {
  const response = await fetch(url, { signal });
  const body = await response.json();
  return `ok is ${response.ok}, the body ${Array.isArray(body) ? "a list" : "an object"}`;
}

async function withAxios(url, limit, signal) {
  const response = await axios.get(url, { timeout: limit, signal });
  return `the data ${Array.isArray(response.data) ? "a list" : `a ${typeof response.data}`}`;
}
// --8<-- [end:outcomes]

const CASES = {
  "200 with JSON": ["/books", 60_000],
  "404 with JSON": ["/books/99", 60_000],
  "200 with HTML": ["/search.html", 60_000],
  "500 with HTML": ["/books?title=broken", 60_000],
  "no server": ["http://localhost:8001/books", 60_000],
  "too slow": ["/slow", 200],
  "given up": ["/books", 60_000, AbortSignal.abort()],
};

export async function outcomes() {
  const lines = [];
  for (const [name, request] of Object.entries(CASES)) {
    lines.push(name);
    lines.push(await withFetch(...request).catch((error) => `${error.name}: ${error.message}`));
    lines.push(await withAxios(...request).catch((error) => `${error.name} ${error.code}: ${error.message}`));
  }
  return lines;
}
