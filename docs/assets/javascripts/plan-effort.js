/* How long something takes, as the site says it everywhere. Pure; the same as scripts/roadmap/topics.py. */

import { spokenTime } from "./roadmap-index.js";

const [FASTEST, SLOWEST] = [0.75, 1.5];

/** Return the minutes a fast and a slow reader takes, rounded to 5 minutes (to the hour from 10 hours on). */
export function timeRange(minutes) {
  const step = minutes < 600 ? 5 : 60;
  const [low, high] = [FASTEST, SLOWEST].map((factor) => roundHalfEven((minutes * factor) / step) * step);
  return [Math.max(step, low), high];
}

/** Return the range for a reader: "35–70 min" or "9–18 h". */
export function spokenRange(minutes) {
  const [low, high] = timeRange(minutes);
  if (high <= 120) return `${low}–${high} min`;
  if (low >= 60 && high >= 240) return `${roundHalfEven(low / 60)}–${roundHalfEven(high / 60)} h`;
  return `${spokenTime(low)} – ${spokenTime(high)}`;
}

/* A half goes to the even neighbor, as in Python. */
function roundHalfEven(number) {
  const floor = Math.floor(number);
  if (number - floor !== 0.5) return Math.round(number);
  return floor % 2 ? floor + 1 : floor;
}
