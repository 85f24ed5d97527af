/* Fetches the questions: the ids of all cards at once, their texts by chapter, when one of them is asked. */

import { chapterMemory } from "./review-queue.js";

const ROOT = new URL("../../", import.meta.url);

let ids;
const texts = new Map();

/** Return the ids of all cards: Map of chapter -> Map of topic -> ids as they stand on its page. */
export function loadIds(root = ROOT) {
  ids ??= fetchJson(new URL("review/cards.json", root)).then(readIds);
  ids.catch(() => { ids = undefined; });
  return ids;
}

/** Return the cards of a chapter by id: { topic, question, answer }, HTML with addresses relative to the site's root. */
export function loadCards(chapter, root = ROOT) {
  if (!texts.has(chapter)) {
    const loading = fetchJson(new URL(`review/cards/${chapter}.json`, root)).then((list) => new Map(list.map((card) => [card.id, card])));
    loading.catch(() => texts.delete(chapter));
    texts.set(chapter, loading);
  }
  return texts.get(chapter);
}

/** Return how well each chapter is remembered: Map of chapter -> { mean, answered, total }. */
export async function loadMemory(document, now) {
  const chapters = await loadIds();
  return new Map([...chapters].map(([chapter, topics]) => [chapter, chapterMemory(document, [...topics.values()].flat(), now)]));
}

async function fetchJson(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname.split("/").at(-1)}: ${answer.status}`);
  return answer.json();
}

/* The file is short because it is fetched whole: chapter -> slug -> the hashes of its questions, with blanks between. */
function readIds(data) {
  return new Map(Object.entries(data).map(([chapter, topics]) => [chapter, new Map(Object.entries(topics).map(([slug, hashes]) => {
    const topic = `${chapter}/${slug}`;
    return [topic, hashes.split(" ").map((hash) => `${topic}#${hash}`)];
  }))]));
}

/** Put the HTML of a card into an element, its addresses made absolute. */
export function fill(node, html, root = ROOT) {
  const template = document.createElement("template");
  template.innerHTML = html;
  for (const name of ["href", "src", "poster"]) {
    for (const each of template.content.querySelectorAll(`[${name}]`)) each.setAttribute(name, new URL(each.getAttribute(name), root));
  }
  node.replaceChildren(template.content);
}
