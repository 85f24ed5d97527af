// needs: node
// --8<-- [start:threads]
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

function sumUpTo(limit) {
  let sum = 0;
  for (let number = 1; number <= limit; number += 1) sum += Math.sqrt(number);
  return Math.round(sum);
}

async function longestPause(work) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await new Promise((done) => setTimeout(done, 50));
  await work();
  await new Promise((done) => setTimeout(done, 50));
  delay.disable();
  return delay.max / 1e6;
}

if (isMainThread) {
  const here = await longestPause(() => sumUpTo(1e8));
  const there = await longestPause(() => once(new Worker(import.meta.filename), "message"));
  console.log("in the event loop: every request waits", here > 50 ? "more than 50 ms" : `${here} ms`);
  console.log("in a worker thread:", there < here / 2 ? "less than half of that" : `${there} ms`);
} else {
  parentPort.postMessage(sumUpTo(1e8));
}
// --8<-- [end:threads]
