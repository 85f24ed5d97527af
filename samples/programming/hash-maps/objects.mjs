// --8<-- [start:objects]
const stock = {};
stock["Tide Tables"] = 7;
stock[12] = 3;
stock[2] = 5;
console.log(Object.keys(stock), typeof stock["constructor"]);

const prices = new Map();
prices.set("Tide Tables", 1200).set(12, 950).set(2, 1400);
prices.set([1, 2], "a pair");
console.log([...prices.keys()], prices.get("constructor"), prices.get([1, 2]));
// --8<-- [end:objects]
