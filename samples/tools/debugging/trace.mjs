function shipping(cents) {
  throw new RangeError(`no shipping for ${cents} cents`);
}

function total(cents) {
  return cents + shipping(cents);
}

try {
  total(-950);
} catch (error) {
  console.log(error.stack.split("\n").slice(0, 4).join("\n"));
}
