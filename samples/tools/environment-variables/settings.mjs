// run-by: settings.console
// --8<-- [start:settings]
const port = Number(process.env.PORT ?? "8000");
const debug = process.env.DEBUG === "true";
console.log(`starting on port ${port}, debug is ${debug}`);
// --8<-- [end:settings]
