// The public account: the recorded facts that may be published, in the order of events.
import {
  type Activity,
  type Contribution,
  type Held,
  isMovement,
  isSubstantive,
  type Leg,
  type Party,
  type Practice,
  type Statement,
  type Visit,
  type VisitRecord,
} from "#domain";
import { byDate } from "./by-date.ts";
import { type Names, namesOf } from "./names.ts";

/** An activity that took place and may be published. */
export interface ReportedEvent {
  readonly held: Held;
  readonly activity: Activity;
  readonly leg: Leg;
}

/** The public part of a record. Omits references to things that do not exist or are not public. */
export interface Account {
  readonly visit: Visit;
  readonly record: VisitRecord;
  readonly names: Names;
  readonly reported: readonly ReportedEvent[];
  readonly contributions: readonly Contribution[];
  readonly practices: readonly Practice[];
  readonly statements: readonly Statement[];
  /** The parties that came with the visiting delegation, in protocol order. */
  readonly visitors: readonly Party[];
  /** The party that led them. */
  readonly leader: Party | undefined;
  /** Whether a date is the first day of work in a leg, according to everything recorded, public or not. */
  isFirstDay(reported: ReportedEvent): boolean;
}

/** Returns the public account of a visit. */
export function accountOf(visit: Visit, written: VisitRecord): Account {
  const record = { ...written, held: byDate(written.held) };
  const names = namesOf(visit, record);
  const { index } = names;
  const happened = record.held.flatMap((held): ReportedEvent[] => {
    const activity = index.activities.get(held.activity);
    return activity && held.outcome === "held" ? [{ held, activity, leg: index.legOf(activity) }] : [];
  });
  const reported = happened.filter(({ held }) => held.public);
  const reportedIds = new Set<string>(reported.map(({ held }) => held.activity));
  const visitors = visit.delegations
    .filter((delegation) => delegation.side === "visiting")
    .flatMap((delegation) => delegation.parties)
    .filter(
      (party) => index.organisations.has(party.organisation) && !stayedAway(record, party, index.peopleOf),
    );
  const ledBy = record.overview?.public ? record.overview.ledBy : undefined;
  return {
    visit,
    record,
    names,
    reported,
    contributions: record.contributions.filter((entry) => entry.public && reportedIds.has(entry.activity)),
    practices: record.practices.filter(
      (entry) =>
        entry.public &&
        reportedIds.has(entry.activity) &&
        index.topics.has(entry.topic) &&
        index.organisations.has(entry.owner),
    ),
    statements: record.statements.filter(
      (entry) =>
        entry.public &&
        entry.activities.every((id) => reportedIds.has(id)) &&
        entry.organisations.every((id) => index.organisations.has(id)),
    ),
    visitors,
    leader: visitors.find((party) => party.id === ledBy),
    isFirstDay: ({ held, leg }) => {
      const { date } = held;
      // A visit of one day has no first day.
      if (!date || leg.from.equals(leg.to)) return false;
      if (Temporal.PlainDate.compare(date, leg.from.add({ days: 1 })) > 0) return false;
      return !happened.some(
        (other) =>
          other.leg.id === leg.id &&
          isSubstantive(other.activity) &&
          other.activity.kind !== "briefing" &&
          !isMovement(other.activity.kind) &&
          other.held.date !== undefined &&
          Temporal.PlainDate.compare(other.held.date, date) < 0,
      );
    },
  };
}

/** Whether a party is recorded as absent or excused, and never as present. */
function stayedAway(record: VisitRecord, party: Party, peopleOf: (id: string) => readonly string[]): boolean {
  const people = new Set<string>(peopleOf(party.id));
  const counts = (ids: readonly string[]) =>
    ids.some((id) => id === party.id || peopleOf(id).some((person) => people.has(person)));
  const present = record.attendance.some((entry) => counts(entry.present));
  return !present && record.attendance.some((entry) => counts([...entry.absent, ...entry.excused]));
}

/** Returns the organisations met, as recorded, otherwise as planned. */
export const hostsOf = (account: Account, { held, activity }: ReportedEvent): string[] =>
  (held.hosts ?? activity.hosts).filter((id) => account.names.index.organisations.has(id));
