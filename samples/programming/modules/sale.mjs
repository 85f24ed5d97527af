// --8<-- [start:sale]
import { discountPercent, startSale } from "./settings.mjs";

startSale();
console.log(discountPercent);
// --8<-- [end:sale]
