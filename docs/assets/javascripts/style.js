/* Fetches a stylesheet when what it is for is asked for. */

import { element } from "./element.js";

const FOLDER = new URL("../stylesheets/", import.meta.url);
const asked = new Map();

/** Add a stylesheet of ours once; the promise holds when it is there, or cannot be had: without it things still work. */
export function addStyle(name) {
  if (!asked.has(name)) {
    asked.set(name, new Promise((resolve) => {
      const link = element("link", { rel: "stylesheet", href: new URL(name, FOLDER) });
      link.addEventListener("load", resolve);
      link.addEventListener("error", resolve);
      document.head.append(link);
    }));
  }
  return asked.get(name);
}
