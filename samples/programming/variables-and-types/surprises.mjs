// --8<-- [start:surprises]
console.log("1200" + 500, "1200" - 500);
console.log(JSON.parse('{"order": 9007199254740993}').order);
// --8<-- [end:surprises]
