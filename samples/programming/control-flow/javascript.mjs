// --8<-- [start:javascript]
console.log(Boolean("0"), Boolean([])); // text that is not empty, and an empty list

const status = "paid";
switch (status) {
  case "paid":
    console.log("pack it");
  case "returned":
    console.log("pay the money back");
}
// --8<-- [end:javascript]
