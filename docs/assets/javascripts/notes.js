/* The reader's own notes and links on a topic: plain text, kept with the progress, exported with it. */

import { announce } from "./announce.js";
import { element } from "./element.js";
import { isWebAddress } from "./state-form.js";
import { entryOf, put } from "./state.js";
import { store } from "./storage.js";
import { addStyle } from "./style.js";

const PAUSE = 600; // milliseconds without a key before a note is saved

/** Fill a details element that stands for a topic's notes; once, however often it is opened. */
export function openNotes(details) {
  if (details.querySelector("textarea")) return;
  addStyle("notes.css");
  const { notes: topic, title } = details.dataset;
  const text = element("textarea", { rows: 5, maxlength: 90000, "aria-label": `Your notes: ${title}`, placeholder: "Only you see this. It stays in your browser." });
  const list = element("ul", { class: "notes__links" });
  details.append(text, list, linkForm(topic, list));
  fill(topic, text, list);
  keepText(topic, text);
  store.subscribe((_, from) => from === "elsewhere" && details.isConnected && fill(topic, text, list));
}

const noteOf = (topic) => ({ text: "", links: [], ...entryOf(store.document, "notes", topic) });

function save(topic, values) {
  store.change((document, now) => {
    const { text, links } = { text: "", links: [], ...entryOf(document, "notes", topic), ...values };
    return put(document, "notes", topic, { text, links }, now);
  });
}

function fill(topic, text, list) {
  const note = noteOf(topic);
  if (document.activeElement !== text) text.value = note.text;
  list.replaceChildren(...note.links.map((link, index) => item(topic, link, index, list)));
}

function item(topic, link, index, list) {
  const remove = element("button", { type: "button", class: "notes__remove", "aria-label": `Remove the link ${link.title}` }, "Remove");
  remove.addEventListener("click", () => {
    save(topic, { links: noteOf(topic).links.filter((_, each) => each !== index) });
    list.replaceChildren(...noteOf(topic).links.map((each, place) => item(topic, each, place, list)));
    announce("Link removed.");
    list.parentElement.querySelector("input")?.focus();
  });
  return element("li", {}, element("a", { href: link.address, rel: "noopener noreferrer" }, link.title), " ", remove);
}

function keepText(topic, text) {
  let timer;
  const keep = () => {
    clearTimeout(timer);
    if (text.value !== noteOf(topic).text) save(topic, { text: text.value });
  };
  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  text.addEventListener("change", keep);
  addEventListener("pagehide", keep);
}

function linkForm(topic, list) {
  const address = element("input", { type: "url", required: true, maxlength: 2000, placeholder: "https://…", "aria-label": "Address of your link" });
  const title = element("input", { type: "text", maxlength: 400, placeholder: "What it is", "aria-label": "What your link is" });
  const said = element("p", { class: "notes__said", role: "alert" });
  const form = element("form", { class: "notes__form" }, address, title, element("button", { type: "submit" }, "Add link"), said);
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const written = address.value.trim();
    if (!isWebAddress(written)) {
      said.textContent = "An address begins with https:// or http://.";
      address.focus();
      return;
    }
    const { links } = noteOf(topic);
    save(topic, { links: [...links, { address: written, title: title.value.trim() || written }].slice(-100) });
    form.reset();
    said.textContent = "";
    list.replaceChildren(...noteOf(topic).links.map((each, index) => item(topic, each, index, list)));
    announce("Link added.");
    address.focus();
  });
  return form;
}
