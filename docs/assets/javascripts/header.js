/* The header's buttons: the search, with its button, "/" or Ctrl+K, the navigation of narrow screens, light and dark. */

const button = document.querySelector("[data-search]");
const root = new URL(button.dataset.root || "./", document.baseURI);

/* What searches is fetched at that moment, not before. */
async function open(event) {
  event.preventDefault();
  const { openSearch } = await import("./search.js");
  openSearch(root, button);
}

function isTyping(target) {
  return target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName);
}

button.addEventListener("click", (event) => {
  const wantsNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!wantsNewTab) open(event);
});

document.addEventListener("keydown", (event) => {
  const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isPalette = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (isSlash || isPalette) open(event);
});

/* The theme opens its drawer with a label, which no key reaches: a button takes its place. */
const toggle = document.querySelector("[data-md-toggle='drawer']");
const label = document.querySelector(".md-header label[for='__drawer']");
const drawer = document.querySelector(".md-sidebar--primary");

function setDrawer(isOpen) {
  toggle.checked = isOpen;
  toggle.dispatchEvent(new Event("change", { bubbles: true }));
}

if (toggle && label && drawer) {
  const opener = document.createElement("button");
  opener.type = "button";
  opener.className = `${label.className} drawer-button`;
  opener.title = label.title;
  opener.setAttribute("aria-expanded", "false");
  opener.append(...label.childNodes);
  label.replaceWith(opener);
  opener.addEventListener("click", () => {
    setDrawer(!toggle.checked);
    if (toggle.checked) drawer.querySelector("a")?.focus();
  });
  toggle.addEventListener("change", () => opener.setAttribute("aria-expanded", String(toggle.checked)));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked || document.querySelector("dialog[open]")) return;
    setDrawer(false);
    opener.focus();
  });
}

/* Light and dark. partials/scheme.html says it before the first paint; this follows what changes afterwards. What was
   chosen is kept in the theme's own place; before a choice, the system decides. */
const { body } = document;
const switcher = document.querySelector("[data-scheme-switch]");
const system = matchMedia("(prefers-color-scheme: dark)");
const DARK = "slate";

function chosen() {
  try {
    return globalThis.__md_get("__palette")?.color?.scheme;
  } catch {
    return undefined; // storage is forbidden
  }
}

function showScheme() {
  const isDark = body.dataset.mdColorScheme === DARK;
  switcher?.setAttribute("aria-pressed", String(isDark));
  if (!chosen()) return;
  const paper = getComputedStyle(body).getPropertyValue("--paper").trim();
  for (const meta of document.querySelectorAll("meta[name='theme-color']")) meta.content = paper;
}

function keep(scheme) {
  try {
    globalThis.__md_set("__palette", { color: { scheme } });
  } catch { /* forbidden: it holds for this page */ }
}

function setScheme(isDark) {
  body.dataset.mdColorScheme = isDark ? DARK : "default";
  showScheme();
}

switcher?.addEventListener("click", () => {
  const isDark = body.dataset.mdColorScheme !== DARK;
  keep(isDark ? DARK : "default");
  setScheme(isDark);
});
system.addEventListener("change", ({ matches }) => chosen() || setScheme(matches));
/* A page taken back from the browser's memory, and a choice made in another tab. */
const adopt = () => chosen() && setScheme(chosen() === DARK);
addEventListener("pageshow", ({ persisted }) => persisted && adopt());
addEventListener("storage", adopt);
showScheme();
