// run-by: when.console
// --8<-- [start:total]
function shipping(country) {
  return country === "NO" ? "900" : 500;
}

function total(priceCents, country) {
  return priceCents + shipping(country);
}

console.log("Berlin pays", total(1200, "DE"));
console.log("Oslo pays", total(1200, "NO"));
// --8<-- [end:total]
