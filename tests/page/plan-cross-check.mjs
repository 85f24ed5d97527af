// Answers on standard output what tests/test_path.py asks on standard input, so that the page and the command can be compared.
import { weekOf } from "../../docs/assets/javascripts/plan-dates.js";
import { spokenRange, timeRange } from "../../docs/assets/javascripts/plan-effort.js";
import { plan } from "../../docs/assets/javascripts/plan.js";
import { spokenTime } from "../../docs/assets/javascripts/roadmap-index.js";
import { roadmapOf } from "./plan-roadmap.mjs";

let text = "";
for await (const part of process.stdin) text += part;
const { cases = [], minutes = [], paces = [] } = JSON.parse(text);

const inPython = ({ topic, minutes: own, total, reasons, insteadOf }) => ({
  topic, minutes: own, total,
  reasons: reasons.map(({ neededBy, because }) => ({ needed_by: neededBy, because })),
  instead_of: insteadOf,
});

process.stdout.write(JSON.stringify({
  plans: cases.map((each) => plan(roadmapOf(each), each.goals, each.known, each.choices).steps.map(inPython)),
  ranges: minutes.map(timeRange),
  spoken: minutes.map(spokenTime),
  spokenRanges: minutes.map(spokenRange),
  weeks: paces.map(([total, hours]) => weekOf(total, hours)),
}));
