// needs: node npm
const kuzu = require("kuzu-wasm/nodejs/sync");

const SCHEMA = `
CREATE NODE TABLE Customer (name STRING PRIMARY KEY);
CREATE NODE TABLE Book (title STRING PRIMARY KEY);
CREATE NODE TABLE Trace (value STRING PRIMARY KEY);
CREATE REL TABLE BOUGHT (FROM Customer TO Book);
CREATE REL TABLE USES (FROM Customer TO Trace);
`;

const NODES = `
UNWIND ['Ada', 'Bo', 'Chen', 'Eli', 'Fay', 'Gus', 'Hana'] AS name CREATE (:Customer {name: name});
UNWIND ['Tide Tables', 'A Field Guide to Rain', 'The Winter Ledger', 'Paper Bridges', 'Night Trains'] AS title
  CREATE (:Book {title: title});
UNWIND ['Harbor Street 9', 'card 7781', 'Mill Lane 4', 'phone 555-0117'] AS value CREATE (:Trace {value: value});
`;

const ORDERS = `
UNWIND [
  ['Ada', 'Tide Tables'], ['Ada', 'A Field Guide to Rain'], ['Ada', 'The Winter Ledger'],
  ['Bo', 'Tide Tables'], ['Bo', 'Paper Bridges'], ['Chen', 'Night Trains'],
  ['Eli', 'Tide Tables'], ['Eli', 'A Field Guide to Rain'],
  ['Fay', 'Tide Tables'], ['Fay', 'A Field Guide to Rain'], ['Fay', 'Paper Bridges'],
  ['Gus', 'Tide Tables'], ['Hana', 'Night Trains']
] AS pair
MATCH (c:Customer), (b:Book)
WHERE c.name = pair[1] AND b.title = pair[2]
CREATE (c)-[:BOUGHT]->(b)
`;

const TRACES = `
UNWIND [
  ['Ada', 'Harbor Street 9'], ['Bo', 'Harbor Street 9'], ['Eli', 'card 7781'], ['Fay', 'card 7781'],
  ['Fay', 'Mill Lane 4'], ['Gus', 'Mill Lane 4'], ['Gus', 'phone 555-0117'], ['Hana', 'phone 555-0117']
] AS pair
MATCH (c:Customer), (t:Trace)
WHERE c.name = pair[1] AND t.value = pair[2]
CREATE (c)-[:USES]->(t)
`;

const ALSO_BOUGHT = `
// --8<-- [start:also]
MATCH (this:Book {title: 'Tide Tables'})<-[:BOUGHT]-(c:Customer)-[:BOUGHT]->(also:Book)
WHERE also.title <> this.title
RETURN also.title AS title, count(DISTINCT c) AS buyers
ORDER BY buyers DESC, title
// --8<-- [end:also]
`;

const RING = `
// --8<-- [start:ring]
MATCH (:Customer {name: 'Eli'})-[:USES*1..8]-(other:Customer)
RETURN DISTINCT other.name AS name
ORDER BY name
// --8<-- [end:ring]
`;

async function main() {
  await kuzu.init();
  const connection = new kuzu.Connection(new kuzu.Database(":memory:"));
  for (const statement of [SCHEMA, NODES, ORDERS, TRACES]) connection.query(statement);
  console.log("--8<-- [start:rows]");
  for (const { title, buyers } of connection.query(ALSO_BOUGHT).getAllObjects()) console.log(`${buyers}  ${title}`);
  console.log("--8<-- [end:rows]");
  console.log("--8<-- [start:names]");
  for (const { name } of connection.query(RING).getAllObjects()) console.log(name);
  console.log("--8<-- [end:names]");
}

main();
