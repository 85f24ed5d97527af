/* Makes a DOM element in one call: element("a", { href: "../web/", class: "chip" }, "How the web works"). */

/** Attributes that are null, undefined or false are left out, true ones stand empty; children are nodes or text. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}
