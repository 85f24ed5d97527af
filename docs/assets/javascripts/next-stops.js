/* The front page for a reader who has begun: go on with what was begun, then what is unlocked. */

import { element } from "./element.js";
import { MARK_TEXT, nextStops } from "./progress-marks.js";
import { statusOf } from "./state.js";
import { store } from "./storage.js";

const MOST = 4;
const status = (id) => statusOf(store.document, id);

/** Fill the page's place for what is next, and keep it in step with the store. */
export function showNextStops() {
  const place = document.querySelector("[data-next]");
  const stops = readStops();
  const update = () => place.replaceChildren(...content(stops));
  update();
  store.subscribe(update);
}

/* The page lists every stop of every line, with what it needs: that is all that is needed here. */
function readStops() {
  return [...document.querySelectorAll(".network [data-topic]")].map((item) => {
    const link = item.querySelector("a");
    return {
      id: item.dataset.topic,
      needs: item.dataset.needs,
      level: link.dataset.level,
      title: link.querySelector(".network__label").textContent,
      address: link.href,
      color: item.closest("[data-line]").dataset.line,
      minutes: Number(item.dataset.minutes),
    };
  });
}

function content(stops) {
  const marked = stops.filter((stop) => status(stop.id));
  if (!marked.length) return [];
  const done = marked.filter((stop) => status(stop.id) === "done");
  const hours = Math.round(done.reduce((sum, stop) => sum + stop.minutes, 0) / 6) / 10;
  const next = nextStops(stops, status);
  const heading = element("h2", { id: "next-for-you" }, next.length ? "Next for you" : "You have been everywhere");
  const said = `${done.length} of ${stops.length} stops done, about ${hours} hours. `;
  const link = element("a", { href: new URL("progress/", document.baseURI) }, "Your progress");
  const list = element("ol", { class: "next" }, next.slice(0, MOST).map(item));
  return [heading, element("p", { class: "next__sum" }, said, link), list];
}

function item(stop) {
  const station = element("span", { class: "station", "data-level": stop.level, "aria-hidden": "true" });
  const word = element("small", {}, stop.mark === "learning" ? MARK_TEXT.learning : `${stop.level}, ${stop.minutes} min`);
  return element("li", { "data-line": stop.color }, element("a", { href: stop.address }, station, element("span", {}, stop.title, " ", word)));
}
