/* A button on each block of code that copies it; from a transcript it takes the commands alone. */

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

if (globalThis.document && navigator.clipboard) {
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
