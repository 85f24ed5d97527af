/* The planner's page: joins the reader's wish, from a link or from storage, with the form and the route. */

import { announce } from "./announce.js";
import { element } from "./element.js";
import { readQuery, writeQuery } from "./plan-address.js";
import { spokenDay, today } from "./plan-dates.js";
import { PlanForm } from "./plan-form.js";
import { planOf, requestOf } from "./plan-request.js";
import { Route } from "./plan-route.js";
import { entriesOf } from "./plan-search.js";
import { counted, sheetOf } from "./plan-sheet.js";
import { keepWish, ownWish } from "./plan-store.js";
import { loadRoadmap } from "./roadmap-data.js";
import { entryOf, statusOf } from "./state.js";
import { changeStatus } from "./status-control.js";
import { store } from "./storage.js";

const ROOT = new URL("../../", import.meta.url);
const status = (id) => statusOf(store.document, id);
const nothing = () => null;

class Planner {
  constructor(roadmap, place) {
    this.roadmap = roadmap;
    this.place = place;
    this.context = { roadmap, root: ROOT };
    this.banner = element("div", { class: "plan__banner", hidden: true });
    this.problems = element("div", { class: "plan__problems", role: "alert", hidden: true });
    this.note = element("div", { class: "plan__note", hidden: true });
    this.form = new PlanForm(roadmap, entriesOf(roadmap), (part, said) => this.change(part, said));
    this.route = new Route(this.context);
    place.replaceChildren(this.banner, this.problems, this.form.node, this.note, this.route.node);
    this.begin();
    store.subscribe(() => this.onStore());
  }

  /* A link shows its plan beside the reader's own, which it never overwrites. */
  begin() {
    const own = ownWish(this.roadmap);
    const asked = readQuery(this.roadmap, location.search);
    this.isOwn = !asked || (!asked.problems.length && this.queryOf(asked.wish) === this.queryOf(own.wish));
    this.show(this.isOwn ? own.wish : asked.wish, this.isOwn ? own.problems : asked.problems);
  }

  queryOf(wish) {
    return writeQuery(wish, planOf(this.roadmap, wish, nothing).groups.map(({ group }) => group));
  }

  change(part, said = "") {
    const { choice, ...rest } = part;
    const wish = { ...this.wish, ...rest };
    if (choice) {
      const { [choice[0]]: _, ...others } = wish.choices;
      wish.choices = choice[1] ? { ...others, [choice[0]]: choice[1] } : others;
    }
    this.take(wish);
    const { count, lastDay } = this.context.sheet;
    announce(`${said} ${count ? `${counted(count, "stop")}, until ${spokenDay(lastDay, "")}.` : "No stops."}`.trim());
  }

  /* Where a reader has no plan yet, what is changed in that of a link becomes theirs. */
  take(wish) {
    if (!this.isOwn && !ownWish(this.roadmap).exists) this.isOwn = true;
    if (!this.isOwn) return this.show(wish);
    this.wish = wish;
    return keepWish(wish); // and the store calls back
  }

  onStore() {
    const own = ownWish(this.roadmap);
    const isElsewhere = this.isOwn && this.queryOf(own.wish) !== this.queryOf(this.wish);
    this.noteLeavers();
    this.show(isElsewhere ? own.wish : this.wish);
  }

  show(wish, problems = []) {
    const focused = document.activeElement;
    const { roadmap, context } = this;
    const plan = planOf(roadmap, wish, status);
    this.wish = wish;
    Object.assign(context, { wish, plan, request: requestOf(roadmap, wish, status), sheet: sheetOf(roadmap, wish, plan, today()) });
    this.statuses = new Map(plan.steps.map(({ topic }) => [topic, status(topic)]));
    context.address = this.showAddress();
    this.showBanner();
    this.showProblems(problems);
    this.form.show({ wish, plan, today: today(), marked: { done: this.count("done") } });
    this.place.classList.toggle("planner--long", plan.steps.length > 0);
    this.route.show({ title: this.isOwn ? "Your plan" : "The plan of this link", left: this.left(plan) });
    if (focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
    else if (!focused.isConnected) this.note.querySelector("button")?.focus();
  }

  showAddress() {
    const query = this.queryOf(this.wish);
    const address = new URL(query || location.pathname, location.href);
    const shown = new URL(address);
    shown.hash = location.hash;
    if (shown.href !== location.href) history.replaceState(null, "", shown);
    return address.href;
  }

  showBanner() {
    const { exists } = ownWish(this.roadmap);
    this.banner.hidden = this.isOwn || (!exists && !this.wish.goals.length);
    if (this.banner.hidden) return;
    const buttons = [
      this.wish.goals.length ? action(exists ? "Make it mine" : "Keep it", () => this.makeMine()) : null,
      exists ? action("Show my plan", () => this.showOwn()) : null,
    ];
    const said = exists ? "Your own is kept as it is." : "It becomes yours when you keep it, or change something.";
    this.banner.replaceChildren(element("p", {}, `This plan came with the link. ${said}`), element("p", {}, ...buttons));
  }

  makeMine() {
    this.isOwn = true;
    keepWish(this.wish);
    this.route.title.focus();
    announce("This is your plan now.");
  }

  showOwn() {
    const own = ownWish(this.roadmap);
    this.isOwn = true;
    this.show(own.wish, own.problems);
    this.route.title.focus();
    announce("Your own plan is shown.");
  }

  showProblems(problems) {
    this.problems.hidden = !problems.length;
    this.problems.replaceChildren(...problems.map(({ text, label, mend }) => {
      const left = () => problems.filter((each) => each.text !== text);
      const button = mend && action(label, () => {
        this.take(mend(this.wish));
        this.showProblems(left());
      });
      return element("p", {}, text, " ", button);
    }));
  }

  /* A stop that was marked done or skipped leaves the plan; one step back must be possible. */
  noteLeavers() {
    const left = [...this.statuses].filter(([id, was]) => was !== status(id) && ["done", "skipped"].includes(status(id)));
    if (!left.length) return;
    const [id, was] = left[0];
    const { title } = this.roadmap.topics.get(id);
    const undo = action("Undo", () => {
      this.note.hidden = true;
      changeStatus(id, title, was);
      this.route.steps.get(id)?.node.querySelector("a").focus();
    });
    this.note.hidden = false;
    this.note.replaceChildren(element("p", {}, `${title} is ${status(id)} and has left your plan.`), undo);
  }

  count(wanted) {
    return [...this.roadmap.topics.keys()].filter((id) => status(id) === wanted).length;
  }

  /* What would be in the plan of somebody who has done and skipped nothing. */
  left({ steps }) {
    const inside = new Set(steps.map(({ topic }) => topic));
    const all = planOf(this.roadmap, { ...this.wish, known: [] }, nothing).steps.map(({ topic }) => topic);
    return all.filter((id) => !inside.has(id)).map((id) => ({ id, title: this.roadmap.topics.get(id).title, why: reasonFor(status(id)) }));
  }
}

const reasonFor = (found) => ({ done: "done", skipped: "skipped" })[found] ?? "known, or needed by nothing that is left";

function action(label, act) {
  const button = element("button", { type: "button", class: "plan__button" }, label);
  button.addEventListener("click", act);
  return button;
}

/* Room for a plan before it can be computed, so that what stands below does not jump. */
function makeRoom(place) {
  const isExpected = new URLSearchParams(location.search).has("goal") || entryOf(store.document, "settings", "plan")?.value?.goals?.length;
  place.classList.toggle("planner--long", Boolean(isExpected));
}

async function start(place) {
  makeRoom(place);
  try {
    const roadmap = await loadRoadmap(ROOT);
    new Planner(roadmap, place);
  } catch (error) {
    const again = action("Try again", () => start(place));
    place.classList.remove("planner--long");
    const said = `The planner could not be loaded (${error.message}). Are you offline? `;
    place.replaceChildren(element("p", { class: "plan__problems", role: "alert" }, said, again));
  }
}

start(document.querySelector("[data-planner]"));
