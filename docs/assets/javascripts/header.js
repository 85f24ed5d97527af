/* The header's buttons: the search, with its button, "/" or Ctrl+K, and the navigation of narrow screens. */

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
