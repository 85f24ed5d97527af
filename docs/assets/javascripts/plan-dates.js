/* Days and weeks of a plan. Pure: a day is a text, year-month-day, and has neither time nor zone, so that no change of
   the clock can move it. */

const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The hours a week that a plan may have. */
export const HOURS = { least: 0.5, most: 80, usual: 6 };

/** Tell whether a text is a day of the calendar. */
export function isDay(text) {
  const found = FORM.exec(text);
  return found !== null && asDay(asTime(text)) === text && Number(found[1]) >= 1970;
}

const asTime = (day) => Date.parse(`${day}T00:00:00Z`);
const asDay = (time) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : "");

/** Return the day so many days later. */
export const addDays = (day, count) => asDay(asTime(day) + count * DAY);

/** Return the day nearest to one that is none, such as 2026-02-30; null where nothing is near. */
export function nearestDay(text) {
  const found = FORM.exec(String(text).trim().replace(/\b(\d)\b/g, "0$1"));
  if (!found) return null;
  const month = Math.min(Math.max(Number(found[2]), 1), 12);
  const last = new Date(Date.UTC(Number(found[1]), month, 0)).getUTCDate();
  const day = Math.min(Math.max(Number(found[3]), 1), last);
  const near = [found[1], month, day].map((part) => String(part).padStart(2, "0")).join("-");
  return isDay(near) ? near : null;
}

/** Return how many days lie between two days; negative where the second is earlier. */
export const daysBetween = (from, to) => Math.round((asTime(to) - asTime(from)) / DAY);

/** Return today, as the reader's calendar on the wall says. */
export function today(now = new Date()) {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index ? 2 : 4, "0")).join("-");
}

const MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** Say a day: "14 December", with the year where it is not that of `near`. */
export function spokenDay(day, near = day) {
  const year = day.slice(0, 4) === near.slice(0, 4) ? "" : ` ${Number(day.slice(0, 4))}`;
  return `${Number(day.slice(8))} ${MONTH.format(asTime(day))}${year}`;
}

/** Return hours as whole minutes, a half rounded up, one at least. The same as path.minutes_a_week. */
export const minutesAWeek = (hours) => Math.max(1, Math.floor(hours * 60 + 0.5));

/** Return the week, from 1, in which so many minutes are over at so many hours a week. The same as Step.week. */
export const weekOf = (minutes, hours) => Math.max(1, Math.ceil(minutes / minutesAWeek(hours)));

/** Lay steps out on the calendar, the hours of a week spread evenly over its days.

    Weeks begin on the weekday of `start`. Where `start` is past, what is left begins today, in the week that it is by now.
    Returns for each step { from, to, week, lastWeek, weekFrom }: first and last day, the weeks of the two, and the first
    day of that week. */
export function calendar(steps, hours, start, now) {
  const lateBy = Math.max(0, daysBetween(start, now));
  const dayOf = (minutes) => lateBy + Math.floor((minutes * 7) / minutesAWeek(hours));
  return steps.map(({ minutes, total }) => {
    const [first, last] = [dayOf(total - minutes), lateBy + Math.ceil((total * 7) / minutesAWeek(hours)) - 1];
    const [week, lastWeek] = [first, last].map((day) => Math.floor(day / 7) + 1);
    return { from: addDays(start, first), to: addDays(start, last), week, lastWeek, weekFrom: addDays(start, (week - 1) * 7) };
  });
}
