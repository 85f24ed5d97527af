/* Fetches roadmap.json once for a page, and carries progress over from ids that have changed. */

import { indexRoadmap } from "./roadmap-index.js";
import { carryOver } from "./state-compare.js";
import { isSame } from "./state.js";
import { store } from "./storage.js";

const ROOT = new URL("../../", import.meta.url);

let loading;

/** Return the roadmap (see roadmap-index.js). A failed attempt is forgotten, so that the next call tries again. */
export function loadRoadmap(root = ROOT) {
  loading ??= fetchRoadmap(root).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchRoadmap(root) {
  const answer = await fetch(new URL("roadmap.json", root));
  if (!answer.ok) throw new Error(`roadmap.json: ${answer.status}`);
  const roadmap = indexRoadmap(await answer.json());
  carry(roadmap.aliases);
  return roadmap;
}

/** Move what is kept under old ids to the new ones, if anything is. */
export function carry(aliases) {
  const moved = carryOver(store.document, aliases);
  if (!isSame(moved, store.document)) store.replace(moved);
}
