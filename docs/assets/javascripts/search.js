/* The search box: a dialog with a field and a list. Titles answer at once; the full text follows from Pagefind. */

import { buildIndex, searchTitles } from "./title-search.js";

const TEMPLATE = `
  <div class="search__bar">
    <input class="search__field" type="text" role="combobox" aria-label="Search the roadmap" aria-expanded="false"
      aria-controls="search-results" aria-autocomplete="list" autocomplete="off" spellcheck="false"
      enterkeyhint="go" placeholder="Search topics and text">
    <button class="search__close" type="button" aria-label="Close the search"><kbd>Esc</kbd></button>
  </div>
  <p class="search__status" role="status"></p>
  <div class="search__results" id="search-results" role="listbox" aria-label="Results"></div>
  <p class="search__help"><kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to go, <kbd>Esc</kbd> to close</p>`;

let dialog;
let opener;
let root;
let titles;
let fullText;
let asked = 0;

/** Show the dialog; the first call fetches the title index and the stylesheet. */
export function openSearch(siteRoot, button) {
  root = siteRoot;
  opener = button;
  dialog ??= createDialog();
  if (dialog.open) return;
  dialog.showModal();
  field().select();
  prepare();
}

/* A failed attempt is forgotten, so that the next key press tries again. */
function prepare() {
  titles ??= fetchTitles();
  titles.catch(() => { titles = undefined; });
  return titles;
}

function createDialog() {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("../stylesheets/search.css", import.meta.url);
  document.head.append(style);
  const created = document.createElement("dialog");
  created.className = "search";
  created.setAttribute("aria-label", "Search");
  created.innerHTML = TEMPLATE;
  created.addEventListener("click", (event) => event.target === created && close());
  created.addEventListener("keydown", (event) => event.key === "Escape" && close());
  created.addEventListener("close", () => opener.focus());
  created.querySelector("button").addEventListener("click", close);
  created.querySelector("input").addEventListener("input", () => search(field().value));
  created.querySelector("input").addEventListener("keydown", onKey);
  document.body.append(created);
  return created;
}

/* The browser tells that a dialog was closed a moment later: until then the field, now unseen, would keep the focus and
   take the next "/" as text. */
function close() {
  dialog.close();
  opener.focus();
}

const field = () => dialog.querySelector("input");
const list = () => dialog.querySelector('[role="listbox"]');
const options = () => [...list().querySelectorAll('[role="option"]')];
const chosen = () => list().querySelector('[aria-selected="true"]');
const say = (text) => { dialog.querySelector('[role="status"]').textContent = text; };

async function fetchTitles() {
  const answer = await fetch(new URL("search.json", root));
  if (!answer.ok) throw new Error(`search.json: ${answer.status}`);
  return buildIndex(await answer.json());
}

/* The address is computed, so that nothing of Pagefind is fetched before it is needed. */
async function loadFullText() {
  const pagefind = await import(new URL("pagefind/pagefind.js", root));
  await pagefind.options({ excerptLength: 18, baseUrl: root.pathname });
  return pagefind;
}

async function search(written) {
  const query = written.trim();
  const number = ++asked;
  if (query.length < 2) return show([], [], query);
  try {
    const byTitle = searchTitles(await prepare(), query);
    if (number !== asked) return;
    show(byTitle, [], query);
    fullText ??= loadFullText();
    const found = await (await fullText).debouncedSearch(query, {}, 200);
    if (!found || number !== asked) return;
    const texts = await Promise.all(found.results.slice(0, 6).map((result) => result.data()));
    if (number === asked) show(byTitle, texts.map(asResult), query);
  } catch (error) {
    fullText = undefined;
    say(`The search could not be loaded (${error.message}). Are you offline? Try again, or use the list of all topics.`);
  }
}

function asResult(data) {
  const section = data.sub_results?.[0] ?? data;
  return { address: section.url, title: data.meta.title, excerpt: section.excerpt };
}

function show(byTitle, byText, query) {
  const addresses = new Set(byTitle.map((each) => new URL(each.address, root).pathname));
  const texts = byText.filter((each) => !addresses.has(new URL(each.address, root).pathname));
  list().replaceChildren(...group("Titles and headings", byTitle), ...group("In the text", texts));
  choose(options()[0]);
  field().setAttribute("aria-expanded", String(options().length > 0));
  const count = options().length;
  const said = count ? `${count} result${count === 1 ? "" : "s"}` : "Nothing found. Try fewer or other words.";
  say(query.length < 2 ? "" : said);
}

function group(title, results) {
  if (!results.length) return [];
  const heading = document.createElement("p");
  heading.className = "search__group";
  heading.setAttribute("role", "presentation");
  heading.textContent = title;
  return [heading, ...results.map(option)];
}

function option(result, index) {
  const link = document.createElement("a");
  link.className = "search__option";
  link.id = `search-${result.excerpt ? "text" : "title"}-${index}`;
  link.href = new URL(result.address, root);
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.tabIndex = -1;
  const title = document.createElement("span");
  title.className = "search__title";
  title.textContent = result.title;
  const detail = document.createElement("span");
  detail.className = "search__detail";
  if (result.excerpt) detail.append(...marked(result.excerpt));
  else detail.textContent = result.detail;
  link.append(title, detail);
  link.addEventListener("click", close);
  return link;
}

/* Pagefind hands out HTML with <mark>; only the marks are wanted from it. */
function marked(excerpt) {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html");
  return [...parsed.body.childNodes].map((node) => {
    const made = node.nodeName === "MARK" ? document.createElement("mark") : document.createTextNode("");
    made.textContent = node.textContent;
    return made;
  });
}

function choose(next) {
  chosen()?.setAttribute("aria-selected", "false");
  next?.setAttribute("aria-selected", "true");
  next?.scrollIntoView({ block: "nearest" });
  if (next) field().setAttribute("aria-activedescendant", next.id);
  else field().removeAttribute("aria-activedescendant");
}

function onKey(event) {
  if (event.key === "Enter") chosen()?.click();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !options().length) return;
  event.preventDefault();
  const place = options().indexOf(chosen());
  choose(options().at((place + step) % options().length));
}
