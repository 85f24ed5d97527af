// --8<-- [start:fresh]
function recipients(customer, addresses = []) {
  addresses.push(customer);
  return addresses;
}

console.log(recipients("ada@example.com"));
console.log(recipients("bo@example.com"));
// --8<-- [end:fresh]
