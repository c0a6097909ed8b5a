// Texts about disruptions and repairs: who is affected, what changes, and what could not be read.
import {
  type Disruption,
  type DisruptionProblem,
  disruptionSubject,
  type ItemChange,
  indexVisit,
  type PersonChange,
  type Subject,
  type Transfer,
  type TransferChange,
  timeOfDay,
  toZoned,
  type Visit,
} from "#domain";
import type { AgreedConflict, Repair } from "#planner";
import { clock, shortDate } from "./dates.ts";
import { sayDisruptions } from "./disruptions.ts";
import { nameOf, sayFinding } from "./findings.ts";
import { sayClockProblem } from "./problems.ts";
import { sayResources } from "./resources.ts";
import { type Language, voice } from "./say.ts";

const say = voice("repair");

/** Returns a sentence of the repair command that needs only its values. */
export const sayRepair = say;

/** Returns why a disruption cannot be read, and how to write it. */
export function sayDisruptionProblem(language: Language, problem: DisruptionProblem): string {
  const { code, got, nearest, event, text, clock: unclear } = problem;
  if (unclear) return say(language, "event-clock", { text, reason: sayClockProblem(language, unclear, got) });
  const sentences = [say(language, code, { got, text })];
  if (nearest !== undefined) sentences.push(say(language, "did-you-mean", { nearest }));
  const form = event ? say(language, `form.${event}`) : say(language, "forms");
  if (!code.match(/^event-(activity|place|person|interpreter|vehicle|leg|who)$/)) sentences.push(form);
  return sentences.join(language === "zh-Hans" ? "" : " ");
}

/** Returns a disruption in words. */
export function sayDisruption(language: Language, one: Disruption, visit: Visit): string {
  const index = indexVisit(visit);
  const id = disruptionSubject(one);
  const kinds: readonly (readonly [Subject["kind"], boolean])[] = [
    ["activity", index.activities.has(id)],
    ["party", index.parties.has(id)],
    ["delegation", index.delegations.has(id)],
    ["person", index.people.has(id)],
    ["place", index.sites.has(id)],
    ["interpreter", index.interpreters.has(id)],
    ["vehicle", index.vehicles.has(id)],
    ["leg", index.legs.has(id)],
  ];
  const kind = kinds.find(([, known]) => known)?.[0];
  const name = kind ? nameOf(visit, { kind, id }, language) : id;
  const minutes = "minutes" in one ? one.minutes : 0;
  const written = (time: { readonly at: Temporal.PlainDateTime } | undefined) =>
    time ? `${shortDate(time.at.toPlainDate(), language)} ${time.at.toString().slice(11, 16)}` : "…";
  const period =
    "from" in one || "to" in one
      ? ` (${written("from" in one ? one.from : undefined)} – ${written("to" in one ? one.to : undefined)})`
      : "";
  const time = !("at" in one) ? "" : typeof one.at === "number" ? timeOfDay.encode(one.at) : written(one.at);
  return say(language, `said.${one.event}`, { name, minutes, time }) + period;
}

/** Returns one change of one item: “Welcome”: Wed 25 Oct 09:00, Red Hall → 09:30. */
export function sayItemChange(language: Language, change: ItemChange, visit: Visit): string {
  const { kind, activity, before, after } = change;
  const index = indexVisit(visit);
  const wanted = index.activities.get(activity);
  const zone = wanted ? index.legOf(wanted).zone : (visit.legs[0]?.zone ?? "UTC");
  const date = (minute: number) => toZoned(minute, zone).toPlainDate();
  const when = (minute: number, isDated: boolean) =>
    isDated ? `${shortDate(date(minute), language)} ${clock(minute, zone)}` : clock(minute, zone);
  const where = (place: string | null) =>
    place === null ? "" : `, ${nameOf(visit, { kind: "place", id: place }, language)}`;
  const name = nameOf(visit, { kind: "activity", id: activity }, language);
  const newDay = !before || !after || !date(before.start).equals(date(after.start));
  const values = {
    activity: name,
    before: before
      ? when(before.start, true) + (before.place === after?.place ? "" : where(before.place))
      : "",
    after: after
      ? when(after.start, newDay) + (before && before.place === after.place ? "" : where(after.place))
      : "",
    until: after ? clock(after.end, zone) : "",
  };
  if (kind !== "moved") return say(language, `change.${kind}`, values);
  const isLonger = before?.start === after?.start && before?.place === after?.place;
  return say(language, isLonger ? "change.length" : "change.moved", values);
}

/** Returns how many transfers change, and for how many people, as a heading. */
export function sayTransferCount(language: Language, changes: readonly TransferChange[]): string {
  const people = new Set(
    changes.flatMap(({ before, after }) =>
      [before, after].flatMap((one) => (one ? [...one.people, ...one.interpreters] : [])),
    ),
  );
  return sayDisruptions(language, "rides", { count: changes.length, people: people.size });
}

/** Returns one change of one transfer: Hotel → Museum: Sat 28 Oct 08:00, Coach, 30 seats → 07:55, Car. */
export function sayTransferChange(language: Language, change: TransferChange, visit: Visit): string {
  const { before, after } = change;
  const { from, to } = change.before ?? change.after;
  const zone = indexVisit(visit).legOfPlace(from).zone;
  const date = ({ start }: Transfer) => toZoned(start, zone).toPlainDate();
  const place = (id: string) => nameOf(visit, { kind: "place", id }, language);
  const means = ({ vehicles, mode }: Transfer) =>
    vehicles.length > 0
      ? vehicles.map((id) => nameOf(visit, { kind: "vehicle", id }, language)).join(", ")
      : sayResources(language, `by.${mode}`);
  const onItsDay = (one: Transfer) => `${clock(one.start, zone)}, ${means(one)}`;
  const dated = (one: Transfer) => `${shortDate(date(one), language)} ${onItsDay(one)}`;
  const values = { from: place(from), to: place(to) };
  if (!after)
    return sayDisruptions(language, "ride.gone", { ...values, before: before ? dated(before) : "" });
  if (!before) return sayDisruptions(language, "ride.new", { ...values, after: dated(after) });
  if (dated(before) === dated(after))
    return sayDisruptions(language, "ride.riders", { ...values, after: dated(after) });
  return sayDisruptions(language, "ride.changed", {
    ...values,
    before: dated(before),
    after: date(before).equals(date(after)) ? onItsDay(after) : dated(after),
  });
}

/** Returns people whose days change in the same way, and how: one line for each different set of changes. */
export function sayPeopleChanges(
  language: Language,
  people: readonly PersonChange[],
  visit: Visit,
): string[] {
  const groups = new Map<string, { readonly names: string[]; readonly items: readonly ItemChange[] }>();
  for (const { kind, id, items } of people) {
    const key = items.map((item) => item.activity).join(" ");
    const name = nameOf(visit, { kind, id }, language);
    const group = groups.get(key);
    if (group) group.names.push(name);
    else groups.set(key, { names: [name], items });
  }
  return [...groups.values()].map(({ names, items }) =>
    say(language, "people.line", {
      people: names.join("; "),
      items: items
        .map((item) => nameOf(visit, { kind: "activity", id: item.activity }, language))
        .map((title) => say(language, "quoted", { title }))
        .join(", "),
    }),
  );
}

/** Returns what a repair affects, in one sentence. */
export const sayTouched = (language: Language, { touched, unforced }: Repair): string =>
  say(language, "touched", {
    people: touched.people,
    items: touched.items,
    times: touched.times,
    morePeople: unforced.people,
    moreItems: unforced.items,
  });

/** Returns a conflict of a confirmed activity: that it keeps its time, and one sentence for each thing in its way. */
export function sayConflict(
  language: Language,
  { activity, reasons }: AgreedConflict,
  visit: Visit,
): { readonly title: string; readonly reasons: readonly string[] } {
  const name = nameOf(visit, { kind: "activity", id: activity }, language);
  return {
    title: sayDisruptions(language, "conflict", { activity: name }),
    reasons: reasons.map(({ finding, others }) => {
      const said = sayFinding(language, finding, visit);
      if (others === 0) return said;
      const more = sayDisruptions(language, "conflictMore", { count: others });
      return language === "zh-Hans" ? said + more : `${said} ${more}`;
    }),
  };
}
