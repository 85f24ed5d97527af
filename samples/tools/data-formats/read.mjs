// run-by: failures.console
// --8<-- [start:read]
import { readFileSync } from "node:fs";
console.log(JSON.parse(readFileSync("weights.json", "utf8")));
// --8<-- [end:read]
