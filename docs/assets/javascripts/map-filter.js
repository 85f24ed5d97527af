/* Which stops are shown: by level, path, source roadmap, and what is not done yet. Pure. */

import { LEVELS } from "./map-address.js";

/** The reader's own plan, among the paths. */
export const OWN_PLAN = "my-plan";

/** Tell whether anything is filtered. */
export const isFiltered = ({ levels, path, source, isOpen }) => levels.length < LEVELS.length || Boolean(path || source || isOpen);

/** Return the ids of the stops that pass. A stop is { id, level, sources }; `onPath` is a set of ids, or null for any. */
export function passing(stops, { levels, source, isOpen }, onPath, statusOf) {
  const passes = ({ id, level, sources }) =>
    levels.includes(level)
    && (!source || sources.includes(source))
    && (!onPath || onPath.has(id))
    && (!isOpen || !["done", "skipped"].includes(statusOf(id)));
  return new Set(stops.filter(passes).map(({ id }) => id));
}

/** Say how many are shown. */
export const countText = (shown, all) => (shown === all ? `All ${all} stops` : `${shown} of ${all} stops`);
