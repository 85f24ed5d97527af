// run-by: browser.py
// --8<-- [start:again]
import { ask } from "./client.js";

export async function askAgain(path, options = {}) {
  const repeatable = (options.method ?? "GET") === "GET";
  for (const pause of [100, 200, null]) {
    try {
      return await ask(path, options);
    } catch (error) {
      const passing = error.status === 503 || error.name === "TypeError" || error.name === "TimeoutError";
      if (!repeatable || !passing || pause === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
// --8<-- [end:again]
