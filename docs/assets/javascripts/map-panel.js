/* The panel beside the picture: what the chosen stop is, what it needs and why, what it opens, and the reader's own mark. */

import { element } from "./element.js";
import { needsOf } from "./map-graph.js";
import { spokenRange } from "./plan-effort.js";
import { statusControl } from "./status-control.js";

export class Panel {
  /** `choose(id)` is called for a stop named in the panel, `close()` by the button that closes it. */
  constructor(picture, { choose, close }) {
    this.node = element("aside", { class: "map-panel", "aria-label": "The chosen stop", hidden: true });
    picture.querySelector(".map-stage").after(this.node);
    this.node.addEventListener("click", ({ target }) => {
      if (target.closest("[data-choose]")) choose(target.closest("[data-choose]").dataset.choose);
      else if (target.closest(".map-panel__close")) close();
    });
    this.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
    });
  }

  get isOpen() {
    return !this.node.hidden;
  }

  close() {
    this.node.hidden = true;
    this.node.replaceChildren();
  }

  /** Show a stop of the roadmap. `names` tells whether the map has a stop of that id. */
  show(roadmap, id, root) {
    this.roadmap = roadmap;
    const topic = roadmap.topics.get(id);
    const chapter = roadmap.chapters.get(topic.chapter);
    this.node.dataset.line = chapter.color;
    this.node.replaceChildren(...[
      this.head(topic, chapter),
      element("p", { class: "map-panel__facts" },
        element("span", { class: "station", "data-level": topic.level }), ` ${capital(topic.level)}, ${spokenRange(topic.minutes)}`),
      element("p", { class: "map-panel__summary" }, topic.summary),
      statusControl(id, topic.title),
      element("p", {}, element("a", { class: "button button--primary", href: new URL(`${id}/`, root) }, "Open the page")),
      this.needs(topic),
      this.opens(topic),
      this.sources(topic),
    ].filter(Boolean));
    this.node.hidden = false;
    this.node.scrollTop = 0;
  }

  head(topic, chapter) {
    return element("div", { class: "map-panel__head" },
      element("span", { class: "badge", "aria-hidden": "true" }, chapter.line),
      element("h2", { tabindex: -1 }, topic.title, element("span", { class: "for-screen-readers" }, `, line ${chapter.line}`)),
      element("button", { type: "button", class: "map-panel__close", "aria-label": "Close the panel" }, "×"));
  }

  needs(topic) {
    const needs = needsOf(this.roadmap, topic.id);
    if (!needs.length) return this.section("Needs", element("p", {}, "Nothing: you can begin here."));
    return this.section("Needs", element("ul", {}, ...needs.map(({ topics, title, because }) =>
      element("li", {}, title ? `${title}: ` : null, ...separated(topics.map((id) => this.stop(id))), `, because ${because}.`))));
  }

  opens(topic) {
    if (!topic.after.length) return this.section("Opens", element("p", {}, "Nothing further: the line ends here, or goes on without it."));
    const opened = topic.after.map(({ after, because }) => element("li", {}, this.stop(after), `, because ${because}.`));
    return this.section("Opens", element("ul", {}, ...opened));
  }

  sources(topic) {
    const named = this.roadmap.sources.filter((source) => topic.sources.includes(source.id));
    if (!named.length) return null;
    return this.section("Named by", element("p", {}, `${named.map((source) => source.author).join(", ")}.`));
  }

  section(title, ...content) {
    return element("section", {}, element("h3", {}, title), ...content);
  }

  stop(id) {
    const topic = this.roadmap.topics.get(id);
    const { line, color } = this.roadmap.chapters.get(topic.chapter);
    return element("button", { type: "button", class: "map-panel__stop", "data-choose": id, "data-line": color },
      topic.title, " ", element("span", { class: "map-panel__line" }, line));
  }
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const separated = (nodes) => nodes.flatMap((node, index) => (index ? [" or ", node] : [node]));
