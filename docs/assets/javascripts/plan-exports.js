/* What a plan can be taken away as: a link, a Markdown checklist, a table, a calendar, paper. */

import { announce } from "./announce.js";
import { element } from "./element.js";

const FILES = [
  { label: "Checklist", says: "a Markdown checklist", name: "plan.md", type: "text/markdown" },
  { label: "Table", says: "a table (CSV)", name: "plan.csv", type: "text/csv" },
  { label: "Calendar", says: "a calendar (iCalendar)", name: "plan.ics", type: "text/calendar" },
];
const WRITERS = {
  "plan.md": (formats, { sheet, root, address }) => formats.asMarkdown(sheet, root, address),
  "plan.csv": (formats, { sheet, root }) => formats.asTable(sheet, root),
  "plan.ics": (formats, { sheet, root }) => formats.asCalendar(sheet, root, Date.now()),
};

/** Return the row of buttons. `read()` gives { sheet, root, address } at the moment of a click. */
export function exportButtons(read) {
  const said = element("p", { class: "plan__link", hidden: true });
  const buttons = [
    button("Copy link", () => copy(read().address, said)),
    ...FILES.map((file) => button(file.label, () => save(file, read()), `Save as ${file.says}`)),
    button("Print", () => print()),
  ];
  const group = element("div", { class: "plan__buttons", role: "group", "aria-label": "Take the plan with you" }, ...buttons);
  return element("div", { class: "plan__exports" }, group, said);
}

function button(label, act, title = null) {
  const made = element("button", { type: "button", class: "plan__button", title, "aria-label": title ? `${label}: ${title}` : null }, label);
  made.addEventListener("click", act);
  return made;
}

async function save({ name, type, says }, what) {
  const [formats, { download }] = await Promise.all([import("./plan-formats.js"), import("./download.js")]);
  download(name, WRITERS[name](formats, what), type);
  announce(`Saved as ${says}.`);
}

/* Where the clipboard is not to be had, the link is shown for the reader to copy. */
async function copy(address, said) {
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = "The link is copied. It holds the whole plan, and nothing about your progress.";
  } catch {
    const field = element("input", { type: "text", readonly: true, "aria-label": "Link to this plan", value: address });
    said.replaceChildren("Copy this link: ", field);
    said.hidden = false;
    field.focus();
    field.select();
    return;
  }
  said.hidden = false;
  announce(said.textContent);
}
