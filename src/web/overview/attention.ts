// Open matters of a visit for the organiser, each with its page.
import {
  commitmentState,
  type Finding,
  type Programme,
  statusOf,
  unsignedBy,
  type Visit,
  type VisitRecord,
  withoutTime,
} from "#domain";
import type { PageName } from "../shell/pages.ts";
import { standingIn } from "../visit/standing.ts";

export interface Matter {
  readonly kind:
    | "unplanned"
    | "conflicts"
    | "unplaced"
    | "proposals"
    | "unconfirmed"
    | "nameless"
    | "warnings"
    | "unreleased"
    | "neverReleased"
    | "late"
    | "unsigned"
    | "evaluation";
  readonly weight: "bad" | "warn" | "plain";
  readonly count: number;
  readonly page: PageName;
  /** The first activities or people that it concerns. */
  readonly about: readonly string[];
}

/** Data that the server stores besides the visit. */
export interface Office {
  /** The number of unanswered proposals of hosts. */
  readonly proposals: number;
  /** The newest release and its version of the document; undefined as long as that is not known. */
  readonly released: { readonly number: number; readonly version: number } | "none" | undefined;
  readonly version: number;
  /** The numbers of parties to be asked about results of the visit, in the second round of the evaluation. */
  readonly toAsk: { readonly guests: number; readonly hosts: number };
  readonly today: Temporal.PlainDate;
  /** The record of the visit; undefined as long as it is not known. */
  readonly record: VisitRecord | undefined;
}

const mostNames = 3;

/** Returns open matters, the most urgent first. */
export function mattersOf(visit: Visit, programme: Programme | undefined, office: Office): Matter[] {
  const found: Matter[] = [];
  const add = (
    kind: Matter["kind"],
    weight: Matter["weight"],
    page: PageName,
    of: readonly string[],
    count = of.length,
  ) => {
    if (count > 0) found.push({ kind, weight, count, page, about: of.slice(0, mostNames) });
  };
  const running = visit.activities.filter(({ status }) => status !== "cancelled");
  const left = withoutTime(visit, standingIn(visit, programme)).map(({ id }) => id);
  if (programme) {
    const of = (isConflict: boolean) =>
      programme.findings.filter((finding) => (finding.level !== "warn") === isConflict);
    add("conflicts", "bad", "days", activitiesOf(of(true)), of(true).length);
    add("unplaced", "warn", "unplaced", left);
    add("proposals", "warn", "access", [], office.proposals);
    add("warnings", "plain", "days", activitiesOf(of(false)), of(false).length);
  } else {
    add("unplanned", "warn", "days", left, 1);
    add("proposals", "warn", "access", [], office.proposals);
  }
  // After the visit, nobody has to confirm items or name guests.
  if (!isOver(visit, office.today)) {
    add(
      "unconfirmed",
      "plain",
      "activities",
      running.filter((one) => one.hosts.length > 0 && statusOf(one) !== "confirmed").map(({ id }) => id),
    );
    add("nameless", "plain", "people", [], namelessOf(visit));
  }
  if (programme && office.released === "none") add("neverReleased", "plain", "releases", [], 1);
  else if (typeof office.released === "object" && office.released.version !== office.version)
    add("unreleased", "warn", "releases", [], office.released.number);
  add("late", "warn", "commitments", [], lateIn(office));
  add("unsigned", "plain", "minutes", unsignedIn(visit, office.record));
  add("evaluation", "warn", "outbox", [], office.toAsk.guests + office.toAsk.hosts);
  return found;
}

const activitiesOf = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings.flatMap(({ subjects }) =>
      subjects.filter(({ kind }) => kind === "activity").map(({ id }) => id),
    ),
  ),
];

/** Returns whether the last day of the visit is past. */
export const isOver = (visit: Visit, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(today, visit.to) > 0;

const lateIn = ({ record, today }: Office): number =>
  record?.commitments.filter((one) => commitmentState(one, today) === "late").length ?? 0;

/** Returns the activities whose minutes somebody has yet to sign. */
const unsignedIn = (visit: Visit, record: VisitRecord | undefined): string[] =>
  record?.signOffs
    .map(({ activity }) => activity)
    .filter((activity) => unsignedBy(visit, record, activity).length > 0) ?? [];

/** Returns the number of guests who are known only by their role. */
function namelessOf(visit: Visit): number {
  const visiting = new Set<string>(
    visit.delegations
      .filter(({ side }) => side === "visiting")
      .flatMap(({ parties }) => parties.map(({ id }) => id)),
  );
  return visit.people.filter(({ name, party }) => name === undefined && visiting.has(party)).length;
}

/** Returns the size of the visit, for the line of the first phase. */
export const sizeOf = (visit: Visit) => ({
  people: visit.people.length,
  hosts: new Set<string>([
    ...visit.activities.flatMap(({ hosts }) => hosts),
    ...visit.delegations
      .filter(({ side }) => side === "host")
      .flatMap(({ parties }) => parties.map(({ organisation }) => organisation)),
  ]).size,
  activities: visit.activities.filter(({ status }) => status !== "cancelled").length,
});
