// --8<-- [start:order]
console.log('1 the script begins');

setTimeout(() => console.log('9 timer'), 0);

const price = new Promise((resolve) => {
  console.log('2 inside new Promise');
  resolve(1200);
});

price
  .then((cents) => console.log(`6 first then: ${cents}`))
  .then(() => console.log('8 second then'));

async function stock() {
  console.log('3 before await');
  await null;
  console.log('7 after await');
}
stock();

process.nextTick(() => console.log('5 next tick'));
console.log('4 the script ends');
// --8<-- [end:order]
