/* Times and counts as the review says them. Pure. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Say a count: "1 card", "3 cards". */
export const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

/** Say how long something takes to come: "in 1 minute", "in 3 hours", "in 8 days", "in 4 months", "in 2 years". */
export function spokenInterval(milliseconds) {
  const steps = [[HOUR, MINUTE, "minute"], [DAY, HOUR, "hour"], [60 * DAY, DAY, "day"], [730 * DAY, 30.44 * DAY, "month"]];
  const [, unit, word] = steps.find(([end, unit]) => Math.round(milliseconds / unit) * unit < end) ?? [0, 365.25 * DAY, "year"];
  return `in ${count(Math.max(1, Math.round(milliseconds / unit)), word)}`;
}

/** Say when something comes: "now", "in 5 minutes" on the same day, "tomorrow", "in 3 days". Days are the reader's. */
export function spokenWhen(moment, now) {
  if (moment <= now) return "now";
  const midnight = (time) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(moment) - midnight(now)) / DAY);
  if (days === 0 || moment - now < HOUR) return spokenInterval(moment - now);
  return days === 1 ? "tomorrow" : spokenInterval(days * DAY);
}

/** Say a share: "87 %". What is not quite all is not said to be all. */
export function percent(share) {
  const rounded = Math.round(share * 100);
  return `${share < 1 ? Math.min(rounded, 99) : rounded} %`;
}

/** Say what was answered in a sitting, or nothing. */
export function answeredSentence({ answered, again }) {
  if (!answered) return "";
  if (answered === 1) return `You answered 1 card${again ? ", with “Again”" : ""}.`;
  return `You answered ${answered} cards, ${again || "none"} of them with “Again”.`;
}

/** Say how many cards are due and new, and when the next comes (`next`, or null); nothing where no card was ever answered. */
export function dueSentence(due, fresh, next, now) {
  const dueCards = `${count(due, "card")} ${due === 1 ? "is" : "are"} due`;
  const newCards = `${count(fresh, "new card")} ${fresh === 1 ? "waits" : "wait"}`;
  if (due) return fresh ? `${dueCards}, and ${newCards}.` : `${dueCards}.`;
  const coming = next === null ? "" : `The next card comes back ${spokenWhen(next, now)}.`;
  if (fresh) return `${newCards}. ${coming}`.trim();
  return coming && `Nothing is due. ${coming}`;
}
