/* The progress page: totals by line, what is next, history, and everything about the reader's copy. */

import { element } from "./element.js";
import { backup, danger, settings } from "./progress-backup.js";
import { historyByDay, report, spokenTally, titleOf } from "./progress-report.js";
import { loadMemory } from "./review-cards.js";
import { loadRoadmap } from "./roadmap-data.js";
import { nextTopics, spokenTime } from "./roadmap-index.js";
import { statusOf } from "./state.js";
import { statusControl } from "./status-control.js";
import { store } from "./storage.js";

const ROOT = new URL("../../", import.meta.url);
const MOST_NEXT = 5;
const MOST_DAYS = 14;

const page = document.querySelector("[data-progress-page]");
const status = (id) => statusOf(store.document, id);
const topicLink = (roadmap, id) => (roadmap.topics.has(id) ? element("a", { href: new URL(`${id}/`, ROOT) }, titleOf(roadmap, id)) : id);

async function start() {
  let roadmap;
  try {
    roadmap = await loadRoadmap();
  } catch (error) {
    page.replaceChildren(element("p", { role: "alert" }, `The list of topics could not be loaded (${error.message}). Your progress is safe; reload the page to see it.`), backup(null));
    return;
  }
  const live = element("div");
  page.replaceChildren(live, backup(roadmap), settings(), danger());
  let memory = new Map();
  const show = () => keepFocus(live, () => live.replaceChildren(...sections(roadmap, memory)));
  const remember = async () => {
    memory = await loadMemory(store.document, store.clock()).catch(() => new Map()); // without it the column stays empty
    show();
  };
  show();
  remember();
  store.subscribe(remember);
}

/* A button that was pressed is drawn anew; whoever pressed it must find the focus where it was. */
function keepFocus(place, redraw) {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const topic = held?.closest("[data-status-for]")?.dataset.statusFor;
  redraw();
  if (!topic) return;
  const same = place.querySelector(`[data-status-for="${CSS.escape(topic)}"] [data-status="${held.dataset.status}"]`);
  (same ?? place.querySelector("h2[tabindex]"))?.focus();
}

function sections(roadmap, memory) {
  const found = report(roadmap, store.document);
  const hasBegun = Object.values(store.document.topics).some((entry) => entry.status);
  if (!hasBegun) return [empty(roadmap)];
  return [summary(found.all), lines(found.chapters, memory), next(roadmap), history(roadmap)];
}

function empty(roadmap) {
  const [first] = nextTopics(roadmap, status);
  return element("section", { class: "progress-page__empty" },
    element("h2", { tabindex: -1 }, "Nothing is marked yet"),
    element("p", {}, "On every topic stand three buttons: learning, done and skip. What you mark there shows on the lines, on the map and here."),
    first && element("p", {}, element("a", { class: "button button--primary", href: new URL(`${first.id}/`, ROOT) }, `Begin with ${first.title}`)));
}

function summary(all) {
  const percent = Math.round((100 * all.minutesDone) / Math.max(1, all.minutesDone + all.minutesLeft));
  return element("section", { class: "progress-page__sum" },
    element("p", { class: "progress-page__figure" }, `${percent} %`),
    element("div", {},
      element("p", {}, spokenTally(all)),
      element("progress", { max: 100, value: percent, "aria-label": "Share of the time that is done, without what you skip" }, `${percent} %`)));
}

/* How well one still knows what is done: the mean over the questions that were answered, see review-queue.js. */
function remembered(memory) {
  if (!memory?.answered) return "–";
  return `${Math.round(100 * memory.mean)} % of ${memory.answered} answered`;
}

function lines(chapters, memory) {
  const rows = chapters.map(({ chapter, count, done, learning, skipped, minutesLeft }) => element("tr", { "data-line": chapter.color },
    element("th", { scope: "row" },
      element("span", { class: "badge", "aria-hidden": "true" }, chapter.line), " ",
      element("a", { href: new URL(`${chapter.id}/`, ROOT) }, chapter.title)),
    element("td", {}, element("progress", { max: count || 1, value: done, "aria-hidden": "true" }), ` ${done} of ${count}`),
    element("td", {}, remembered(memory.get(chapter.id))),
    element("td", {}, String(learning)),
    element("td", {}, String(skipped)),
    element("td", {}, minutesLeft ? spokenTime(minutesLeft) : "–")));
  const head = ["Line", "Done", "Remembered", "Begun", "Skipped", "Left"].map((word) => element("th", { scope: "col" }, word));
  return element("section", {}, element("h2", {}, "By line"),
    element("div", { class: "table", tabindex: 0, role: "region", "aria-label": "Progress by line" },
      element("table", { class: "data" }, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows))));
}

function next(roadmap) {
  const topics = nextTopics(roadmap, status);
  const items = topics.slice(0, MOST_NEXT).map((topic) => element("li", { class: "next-topics__topic", "data-line": roadmap.chapters.get(topic.chapter).color },
    element("span", { class: "station", "data-level": topic.level, "aria-hidden": "true" }),
    element("span", {}, topicLink(roadmap, topic.id), element("small", {}, ` ${topic.level}, ${spokenTime(topic.minutes)}${status(topic.id) === "learning" ? ", begun" : ""}`)),
    statusControl(topic.id, topic.title)));
  const rest = topics.length - items.length;
  return element("section", {}, element("h2", { tabindex: -1 }, "What is next"),
    element("p", {}, topics.length
      ? `What you have begun, then what is unlocked by what you have done.${rest > 0 ? ` ${rest} more ${rest === 1 ? "is" : "are"} open to you.` : ""}`
      : "Every stop is done or skipped."),
    element("ol", { class: "next-topics" }, ...items));
}

function history(roadmap) {
  const days = historyByDay(store.document, new Date().getTimezoneOffset());
  const parts = days.slice(0, MOST_DAYS).map(({ day, events }) => element("div", { class: "history__day" },
    element("dt", {}, element("time", { datetime: day }, day)),
    ...events.map((event) => element("dd", {}, topicLink(roadmap, event.topic), ` ${event.status ?? "cleared"}`))));
  const older = days.length - parts.length;
  return element("section", {}, element("h2", {}, "History"),
    element("dl", { class: "history" }, ...parts),
    older > 0 && element("p", {}, `${older} earlier ${older === 1 ? "day is" : "days are"} in the file that you can save below.`));
}

start();
