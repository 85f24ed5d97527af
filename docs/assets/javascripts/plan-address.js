/* A plan as the query of an address, and back: ?goal=web/dns&know=web/urls&choose=group:topic&hours=6&start=2026-12-01. Pure. */

import { checked } from "./plan-request.js";

const NAMES = ["goal", "know", "choose", "hours", "start"];

/** Return the query of a wish, "" where it has no goal; the same wish gives the same text. `groups` are those it meets. */
export function writeQuery({ goals, known, choices, hours, start }, groups = Object.keys(choices)) {
  if (!goals.length) return "";
  const met = Object.entries(choices).filter(([group]) => groups.includes(group)).sort();
  const pairs = [
    ...goals.map((id) => ["goal", id]),
    ...known.map((id) => ["know", id]),
    ...met.map(([group, topic]) => ["choose", `${group}:${topic}`]),
    ["hours", hours],
    ...(start ? [["start", start]] : []),
  ];
  return `?${pairs.map(([name, value]) => `${name}=${plain(value)}`).join("&")}`;
}

/* Slash and colon may stand in a query as they are, and so the address can be read. */
const plain = (value) => encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%3A", ":");

/** Return { wish, problems } for a query, or null where it says nothing about a plan. */
export function readQuery(roadmap, query) {
  const found = new URLSearchParams(query);
  if (!NAMES.some((name) => found.has(name))) return null;
  const choices = found.getAll("choose").map((pair) => [pair.split(":")[0], pair.split(":").slice(1).join(":")]);
  return checked(roadmap, {
    goals: filled(found.getAll("goal")),
    known: filled(found.getAll("know")),
    choices: Object.fromEntries(choices.filter(([group]) => group)),
    hours: found.get("hours"),
    start: found.get("start"),
  });
}

const filled = (values) => values.map((value) => value.trim()).filter(Boolean);
