/* What the parts of a page's text can do: code is copied and scrolled, a chosen tab stays chosen.

   The theme could do this too. It then measures every block of code while the page loads, which takes twice as long as
   all the rest of its script. */

/** Return what somebody wants to paste: of a transcript the lines behind "$ ", of anything else the whole. */
export function pasteable(text) {
  const lines = text.split("\n");
  if (!lines.some((line) => line.startsWith("$ "))) return text;
  const commands = [];
  let continues = false;
  for (const line of lines) {
    const isCommand = line.startsWith("$ ");
    if (isCommand || continues) {
      commands.push(isCommand ? line.slice(2) : line);
      continues = line.endsWith("\\");
    }
  }
  return commands.join("\n");
}

async function copy(button, code) {
  try {
    await navigator.clipboard.writeText(pasteable(code.textContent.trimEnd()));
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => { button.textContent = "Copy"; }, 2000);
}

function addCopyButtons() {
  for (const code of document.querySelectorAll(".highlight pre > code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => copy(button, code));
    code.closest(".highlight").append(button);
  }
}

const labelOf = (input) => input.parentElement.querySelector(`label[for="${input.id}"]`);
const textOf = (label) => label.textContent.trim();

/** Return the names of the tabs chosen so far, the newest first. */
export function withChoice(chosen, name) {
  return [name, ...chosen.filter((each) => each !== name)];
}

/* The theme's inline script reads this when a page opens, before it is painted. */
function keepTab(name) {
  try {
    globalThis.__md_set("__tabs", withChoice(globalThis.__md_get("__tabs") ?? [], name));
  } catch { /* storage is forbidden: the choice holds for this page */ }
}

/* What stands above the tabs changes its height with them: the chosen one stays where it is on the screen. */
function chooseTab(input) {
  const label = labelOf(input);
  const name = textOf(label);
  const top = label.getBoundingClientRect().top;
  for (const other of document.querySelectorAll(".tabbed-set > input")) {
    if (textOf(labelOf(other)) === name) other.checked = true;
  }
  scrollBy(0, label.getBoundingClientRect().top - top);
  measureCode();
  keepTab(name);
}

/* Code wider than its box must be reachable by who scrolls with keys. Measured when nothing else is to be done: an open
   fold, another tab or another width of the window can change it. */
const whenIdle = globalThis.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 10 }), 50));
let waiting = [];

function measureCode() {
  const begins = !waiting.length;
  waiting = [...document.querySelectorAll(".highlight pre > code")];
  if (begins) whenIdle(measureSome);
}

function measureSome(deadline) {
  do {
    const code = waiting.shift();
    if (!code) return;
    if (code.scrollWidth > code.clientWidth) code.tabIndex = 0;
    else code.removeAttribute("tabindex");
  } while (deadline.timeRemaining() > 8);
  whenIdle(measureSome);
}

if (globalThis.document) {
  if (navigator.clipboard) addCopyButtons();
  document.addEventListener("change", ({ target }) => target.matches(".tabbed-set > input") && chooseTab(target));
  document.addEventListener("toggle", measureCode, true);
  addEventListener("resize", measureCode);
  measureCode();
}
