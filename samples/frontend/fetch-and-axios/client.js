// run-by: browser.py
// --8<-- [start:client]
const API = ""; // the page's own origin

export async function ask(path, options = {}) {
  const signals = [AbortSignal.timeout(5000), options.signal].filter(Boolean);
  const response = await fetch(API + path, { ...options, signal: AbortSignal.any(signals) });
  if (!response.ok) {
    const error = new Error(`${response.status}: ${await response.text()}`);
    error.status = response.status;
    throw error;
  }
  return response.status === 204 ? null : response.json();
}

export function send(method, path, value) {
  const headers = { "Content-Type": "application/json" };
  return ask(path, { method, headers, body: JSON.stringify(value) });
}
// --8<-- [end:client]
