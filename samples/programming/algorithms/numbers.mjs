// --8<-- [start:sort]
const prices = [1200, 950, 2400, 90];
console.log(prices.toSorted());
console.log(prices.toSorted((one, other) => one - other));
// --8<-- [end:sort]
