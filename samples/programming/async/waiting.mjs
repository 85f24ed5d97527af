// mask: at most \d+
// mask: here: [\d.]+
// --8<-- [start:waiting]
import { createServer } from 'node:http';
import { once } from 'node:events';

let waiting = 0;
let most = 0;
const server = createServer((request, response) => {
  most = Math.max(most, ++waiting);
  setTimeout(() => { // stands for a query: the answer comes after 200 ms
    waiting -= 1;
    response.end('7 copies');
  }, 200);
});
server.listen(8000);
await once(server, 'listening');

const begun = performance.now();
const customers = Array.from({ length: 200 }, () => fetch('http://localhost:8000/stock'));
const answers = await Promise.all(customers);
const seconds = (performance.now() - begun) / 1000;

console.log(`${answers.length} answers, at most ${most} requests waiting at once`);
console.log(`one after the other: 40 seconds; here: ${seconds.toFixed(1)} seconds`);
// --8<-- [end:waiting]
server.close();
server.closeAllConnections();
if (seconds > 20 || most < 20) process.exit(1);
