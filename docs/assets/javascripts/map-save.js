/* The buttons that take the map away as a file. */

import { announce } from "./announce.js";
import { download } from "./download.js";
import { element } from "./element.js";
import { asPng, asSvg } from "./map-file.js";

/** Return the form: what goes into the file, and one button for each kind of it. */
export function saveForm(svg) {
  const progress = element("input", { type: "checkbox", name: "progress" });
  const light = element("input", { type: "checkbox", name: "light", checked: true });
  const problem = element("p", { class: "map-save__problem", role: "alert" });
  const note = `${location.href.split(/[?#]/)[0]} Text under CC BY 4.0.`;
  const text = () => asSvg(svg, { isLight: light.checked, hasProgress: progress.checked, note });
  const kinds = [
    ["SVG", "Save as SVG", () => download("backend-roadmap.svg", text(), "image/svg+xml")],
    ["PNG", "Save as PNG", async () => download("backend-roadmap.png", await asPng(text(), size(svg)))],
  ];
  const buttons = kinds.map(([kind, label, save]) => {
    const button = element("button", { type: "button", class: "map-button" }, label);
    button.addEventListener("click", async () => {
      problem.textContent = "";
      try {
        await save();
        announce(`The map is saved as ${kind}.`);
      } catch (error) {
        problem.textContent = `The map could not be saved as ${kind}: ${error.message}`;
      }
    });
    return button;
  });
  return element("div", { class: "map-save" },
    element("label", {}, progress, "With my progress"), element("label", {}, light, "In light colors, for paper"),
    element("div", { class: "map-save__buttons" }, ...buttons), problem);
}

const size = (svg) => ({ width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height")) });
