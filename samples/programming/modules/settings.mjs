// run-by: sale.mjs
// --8<-- [start:file]
export let discountPercent = 0;

export function startSale() {
  discountPercent = 20;
}
// --8<-- [end:file]
