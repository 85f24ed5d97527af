/* The reader's copy: save it as a file, take one in after a look at what changes, delete everything. */

import { announce } from "./announce.js";
import { download } from "./download.js";
import { element } from "./element.js";
import { asMarkdown, spokenChange } from "./progress-report.js";
import { carryOver, differences } from "./state-compare.js";
import { entryOf, LARGEST, merge, parse, put, write } from "./state.js";
import { store } from "./storage.js";

const ROOT = new URL("../../", import.meta.url);
const MOST_SHOWN = 40;
const today = () => new Date(store.clock()).toISOString().slice(0, 10);

function button(label, act, attributes = {}) {
  const made = element("button", { type: "button", class: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}

const saveCopy = () => download(`backend-roadmap-${today()}.json`, write(store.document), "application/json");

/** Return the section with export and import; `roadmap` is null where it could not be loaded. */
export function backup(roadmap) {
  const preview = element("div", { class: "import", "aria-live": "polite" });
  const file = element("input", { type: "file", accept: ".json,application/json", id: "import-file" });
  file.addEventListener("change", async () => {
    if (file.files.length) await showFile(file.files[0], roadmap, preview);
    file.value = "";
  });
  return element("section", {},
    element("h2", { id: "your-copy" }, "Your copy"),
    element("p", {}, "One file holds everything: what you marked, your notes and links, answered questions, choices and plan."),
    element("p", { class: "button-row" },
      button("Save as a file", saveCopy),
      roadmap && button("Save as a Markdown checklist", () => download(`backend-roadmap-${today()}.md`, asMarkdown(roadmap, store.document, ROOT), "text/markdown"))),
    element("p", {}, element("label", { for: "import-file" }, "Take in a file that was saved here or in another browser"), element("br"), file),
    preview,
    asides());
}

async function showFile(file, roadmap, preview) {
  const text = file.size > LARGEST ? "" : await file.text().catch(() => null);
  let found = text === null ? { problem: "It could not be read from the disk." } : parse(text);
  if (file.size > LARGEST) found = { problem: `It has ${Math.round(file.size / 1e6)} MB; at most ${LARGEST / 1e6} MB are read.` };
  if (found.problem) {
    preview.replaceChildren(element("p", { class: "import__problem" }, `${file.name} cannot be taken in. ${found.problem} Nothing was changed.`));
    return;
  }
  const merged = merge(store.document, carryOver(found.document, roadmap?.aliases ?? {}));
  preview.replaceChildren(...previewOf(file.name, found, differences(store.document, merged), roadmap, preview, merged));
}

function previewOf(name, found, changes, roadmap, preview, merged) {
  const notes = [];
  if (found.newer) notes.push("It comes from a newer version of this site; only what this version understands is taken in. Keep the file.");
  if (found.dropped.length) notes.push(`${found.dropped.length} of its entries do not read and are left out: ${found.dropped.slice(0, 5).join("; ")}${found.dropped.length > 5 ? " …" : ""}.`);
  const warnings = notes.map((note) => element("p", { class: "import__problem" }, note));
  if (!changes.length) return [element("p", {}, `${name} holds nothing that is newer than what is here.`), ...warnings];
  const list = changes.slice(0, MOST_SHOWN).map((change) => element("li", {}, spokenChange(roadmap ?? NO_ROADMAP, change)));
  const more = changes.length - list.length;
  const take = button(`Take in ${changes.length} change${changes.length === 1 ? "" : "s"}`, () => {
    store.change((document) => merge(document, merged));
    preview.replaceChildren(element("p", {}, `Done: ${changes.length} change${changes.length === 1 ? "" : "s"} taken in from ${name}.`));
  }, { class: "button button--primary" });
  const leave = button("Leave it", () => preview.replaceChildren(element("p", {}, "Nothing was changed.")));
  return [
    element("h3", { tabindex: -1 }, `What ${name} would change`), ...warnings,
    element("ul", { class: "import__changes" }, ...list), more > 0 && element("p", {}, `… and ${more} more.`),
    element("p", { class: "button-row" }, take, leave),
  ].filter(Boolean);
}

const NO_ROADMAP = { topics: new Map(), groups: new Map() };

/* Texts that could not be read: nothing of them is thrown away unless the reader says so. */
function asides() {
  const kept = store.setAside();
  if (!kept.length) return element("div", { hidden: true });
  const place = element("div", { class: "asides" }, element("h3", {}, "Set aside because it could not be read"));
  for (const { key, time, text } of kept) {
    const day = new Date(time).toISOString().slice(0, 10);
    const row = element("p", { class: "button-row" }, `${day}, ${text.length} characters `,
      button("Save as a file", () => download(`set-aside-${day}.txt`, text)),
      button("Delete", () => {
        store.deleteAside(key);
        row.remove();
        announce("Deleted.");
        if (!store.setAside().length) place.remove();
      }));
    place.append(row);
  }
  return place;
}

/** Return the section with the reader's own settings. */
export function settings() {
  const box = element("input", { type: "checkbox", id: "single-keys" });
  box.checked = entryOf(store.document, "settings", "keys")?.value !== "off";
  box.addEventListener("change", () => store.change((document, now) => put(document, "settings", "keys", { value: box.checked ? "on" : "off" }, now)));
  return element("section", {}, element("h2", {}, "Keys"),
    element("p", {}, box, " ", element("label", { for: "single-keys" }, "On a topic, single letters mark it")),
    element("p", {}, element("kbd", {}, "l"), " learning, ", element("kbd", {}, "d"), " done, ", element("kbd", {}, "s"), " skip, ", element("kbd", {}, "c"),
      " clear. Switch them off where they get in the way of speech input."));
}

/** Return the section that deletes everything, after asking. */
export function danger() {
  const place = element("section", { class: "danger" }, element("h2", { tabindex: -1 }, "Delete everything"));
  const ask = button("Delete everything that is kept here …", () => {
    ask.hidden = true;
    place.append(question);
    question.querySelector("button").focus();
  });
  const end = (said) => {
    question.remove();
    ask.hidden = false;
    ask.focus();
    announce(said);
  };
  const question = element("div", { role: "group", "aria-label": "Really delete?" },
    element("p", {}, "This deletes marks, notes, links, answers, choices, plan and history from this browser. It cannot be undone, unless you have a file."),
    element("p", { class: "button-row" },
      button("Save a file first", saveCopy),
      button("Delete now", () => {
        store.deleteAll();
        end("Everything is deleted.");
      }, { class: "button button--danger" }),
      button("Keep it", () => end("Nothing was deleted."))));
  place.append(ask);
  return place;
}
