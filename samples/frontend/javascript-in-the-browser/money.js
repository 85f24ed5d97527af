// run-by: basket.py
// --8<-- [start:money]
export function price(cents) {
  return (cents / 100).toFixed(2);
}
// --8<-- [end:money]
