/* Says what changed to those who do not see it: one polite live region for the whole page. */

import { element } from "./element.js";

let region;

/** Have a sentence read out. The same sentence twice in a row is read twice. */
export function announce(text) {
  region ??= document.body.appendChild(element("p", { class: "for-screen-readers", role: "status", "data-announcements": true }));
  const isRepeated = region.textContent === text;
  region.textContent = isRepeated ? `${text}\u00a0` : text;
}
