// --8<-- [start:characters]
import { createReadStream, writeFileSync } from "node:fs";

writeFileSync("customer.txt", "Zoë paid");

for (const encoding of [undefined, "utf8"]) {
  let text = "";
  const pieces = createReadStream("customer.txt", { highWaterMark: 3, encoding });
  for await (const piece of pieces) {
    text += piece; // without an encoding, each piece becomes text by itself
  }
  console.log(encoding, text);
}
// --8<-- [end:characters]
