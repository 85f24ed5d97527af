/* Opens the search: with its button, "/" or Ctrl+K. What searches is fetched at that moment, not before. */

const button = document.querySelector("[data-search]");
const root = new URL(button.dataset.root || "./", document.baseURI);

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
