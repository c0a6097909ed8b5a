// Notes on what a visit states about items, people and nights: contradictions that do not affect planning.

import { clockText } from "../notation/clock.ts";
import { hoursCrossMidnight } from "../notation/next-day.ts";
import type { Activity } from "../visit/activity.ts";
import { lengthOf, minuteOf, openingOf, windowsOf } from "../visit/activity-facts.ts";
import { datesOf, sleepersOf } from "../visit/beds.ts";
import { localTimeOf } from "../visit/time.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { problem, type VisitProblem } from "./problem.ts";
import { shown } from "./raw.ts";

/** Returns everything in a read visit that contradicts something else but does not prevent planning. */
export function particularsProblems(visit: Visit): VisitProblem[] {
  return [
    ...visit.people.flatMap((person, i) => {
      const { name, role, honorific } = person;
      return phonesIn({ name, role, honorific }, ["people", i]);
    }),
    ...visit.organisations.flatMap(({ name }, i) => phonesIn({ name }, ["organisations", i])),
    ...visit.delegations.flatMap(({ parties }, d) =>
      parties.flatMap(({ title }, p) => phonesIn({ title }, ["delegations", d, "parties", p])),
    ),
    ...samePerson(visit),
    ...secondHeads(visit),
    ...visit.activities.flatMap((activity, i) => [
      ...statusProblems(visit, activity, ["activities", i]),
      ...agendaProblems(activity, ["activities", i]),
      ...windowProblems(activity, ["activities", i]),
      ...rainProblems(visit, activity, ["activities", i]),
    ]),
    ...nightProblems(visit),
  ];
}

/** Nights without a place, outside the visit, or two at once for one person. */
function nightProblems(visit: Visit): VisitProblem[] {
  const { people } = indexVisit(visit);
  /** The first night of each person and date. */
  const known = new Map<string, number>();
  return (visit.nights ?? []).flatMap((night, i): VisitProblem[] => {
    const at = ["nights", i];
    const found: VisitProblem[] = [];
    if (night.place === undefined && night.note === undefined)
      found.push(problem("night-without-place", at, { got: night.from.toString() }));
    const outside = datesOf(night).find(
      (date) =>
        Temporal.PlainDate.compare(date, visit.from) < 0 || Temporal.PlainDate.compare(date, visit.to) > 0,
    );
    if (outside) found.push(problem("night-outside", at, { got: outside.toString() }));
    const isNamed = night.of !== undefined;
    const twice = datesOf(night).flatMap((date) =>
      sleepersOf(visit, night).flatMap((id) => {
        // A night of all visitors is overridden by one that names people.
        const key = `${isNamed} ${id} ${date}`;
        const first = known.get(key);
        known.set(key, first ?? i);
        return first === undefined ? [] : [{ id, date, first }];
      }),
    )[0];
    if (twice) {
      const { name, role } = people.get(twice.id) ?? {};
      const other = `nights[${twice.first}]`;
      const values = { other, name: Object.values(name ?? role ?? { und: twice.id })[0] ?? twice.id };
      found.push(
        problem("night-twice", at, { got: twice.date.toString(), values, first: ["nights", twice.first] }),
      );
    }
    return found;
  });
}

/** Seven digits or more, with the separators that people write between them. */
const phone = /(?:\+|\b)\d(?:[\s()./-]*\d){6,}/;

const date = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|\d{4}-\d{2}-\d{2}/;

function phonesIn(texts: Readonly<Record<string, Visit["title"] | undefined>>, at: At): VisitProblem[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    Object.values(text ?? {}).flatMap((written) => {
      const found = date.test(written) ? null : phone.exec(written);
      return found ? [problem("phone-in-name", [...at, key], { got: shown(found[0].trim()) })] : [];
    }),
  );
}

/** Reports a name that is listed twice: a person has one entry and therefore one rank. */
function samePerson({ people }: Visit): VisitProblem[] {
  const first = new Map<string, number>();
  return people.flatMap(({ name }, i): VisitProblem[] => {
    const names = new Set(Object.values(name ?? {}).map((written) => written.trim().toLowerCase()));
    const known = [...names].find((written) => first.has(written));
    for (const written of names) if (!first.has(written)) first.set(written, i);
    const at = known === undefined ? undefined : first.get(known);
    if (at === undefined) return [];
    const [got = ""] = Object.values(name ?? {});
    const values = { other: people[at]?.id ?? "" };
    return [
      problem("person-twice", ["people", i, "name"], { got: shown(got), values, first: ["people", at] }),
    ];
  });
}

/** Reports a second head of one party. */
function secondHeads({ people, delegations }: Visit): VisitProblem[] {
  const titles = new Map(delegations.flatMap(({ parties }) => parties.map(({ id, title }) => [id, title])));
  return people.flatMap(({ head, party }, i) => {
    const first = people.findIndex((other) => other.head && other.party === party);
    if (!head || first === i) return [];
    const { name, role } = people[first] ?? {};
    const [got = ""] = Object.values(name ?? role ?? {});
    const [title = ""] = Object.values(titles.get(party) ?? {});
    const values = { party: title };
    return [
      problem("two-heads", ["people", i, "head"], { got: shown(got), values, first: ["people", first] }),
    ];
  });
}

type At = readonly (string | number)[];

/** Reports keys that contradict each other on whether an activity takes place. */
function statusProblems(visit: Visit, activity: Activity, at: At): VisitProblem[] {
  const { status, importance, fixed, id, toConfirm } = activity;
  const got = String(status);
  const problems: VisitProblem[] = [];
  if (status === "confirmed" && !fixed)
    problems.push(problem("status-without-time", [...at, "status"], { got }));
  if ((status === "cancelled" || status === "option") && importance === "required")
    problems.push(
      problem("status-contradicts", [...at, "status"], { got, values: { key: "importance: required" } }),
    );
  if (status === "confirmed" && toConfirm?.includes("item"))
    problems.push(
      problem("status-contradicts", [...at, "status"], { got, values: { key: "toConfirm: item" } }),
    );
  if (status === "cancelled" && indexVisit(visit).pins.has(id))
    problems.push(problem("status-contradicts", [...at, "status"], { got, values: { key: "pins" } }));
  return problems;
}

function agendaProblems(activity: Activity, at: At): VisitProblem[] {
  const { agenda, minutes, openEnd, fixed } = activity;
  const total = (agenda ?? []).reduce((sum, line) => sum + (line.minutes ?? 0), 0);
  const spans = (agenda ?? []).flatMap(({ at: start, minutes: length }) =>
    start === undefined ? [] : [{ from: start, to: start + (length ?? 0) }],
  );
  const start = fixed ? fixed.at.hour * 60 + fixed.at.minute : spans[0]?.from;
  // Points after midnight belong to an item that began in the evening.
  const later = (minute: number): number =>
    start !== undefined && minute < start && start + minutes > 1440 ? minute + 1440 : minute;
  const span = start === undefined ? 0 : Math.max(0, ...spans.map(({ to }) => later(to) - start));
  const longest = Math.max(total, span);
  if (!openEnd && longest > minutes)
    return [problem("agenda-longer", [...at, "agenda"], { values: { minutes, total: longest } })];
  const early = fixed && spans.find(({ from }) => start !== undefined && later(from) < start);
  if (!early || start === undefined) return [];
  const values = { start: clockText(start) };
  return [problem("agenda-early", [...at, "agenda"], { got: clockText(early.from), values })];
}

/** Reports hours such as 10:00 to 09:30, which would last through the night. */
function windowProblems({ when }: Activity, at: At): VisitProblem[] {
  return (when ?? []).flatMap(({ from, to }, i) => {
    const isOrdinary = from === undefined || to === undefined || from < to || hoursCrossMidnight(from, to);
    if (isOrdinary) return [];
    const values = { from: clockText(from) };
    return [problem("window-next-day", [...at, "when", i, "to"], { got: clockText(to), values })];
  });
}

/** Reports a place for rain that is also closed at that time. */
function rainProblems(visit: Visit, activity: Activity, at: At): VisitProblem[] {
  const { ifRain, fixed } = activity;
  if (ifRain === undefined) return [];
  const path = [...at, "ifRain"];
  if (activity.places.includes(ifRain)) return [problem("rain-same-place", path, { got: ifRain })];
  const windows = windowsOf(visit, activity);
  const [window] = windows;
  if (!window) return [];
  const index = indexVisit(visit);
  const { zone } = index.legOf(activity);
  const start = fixed ? minuteOf(fixed, zone) : window.from;
  const length = lengthOf(activity);
  // For a movable item it is enough that one of its times fits.
  const isOpen = openingOf(visit, ifRain).some((span) =>
    fixed
      ? span.from <= start && window.to <= span.to
      : windows.some(({ from, to }) => Math.min(to, span.to) - Math.max(from, span.from) >= length),
  );
  const values = { from: localTimeOf(start, zone).at.toString({ smallestUnit: "minute" }) };
  return isOpen ? [] : [problem("rain-closed", path, { got: ifRain, values })];
}
