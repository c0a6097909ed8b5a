// Indicators of a visit, each computed according to its definition in the report.
import type { Programme } from "../programme/programme.ts";
import { type AttendanceList as Attendance, attendanceOf } from "../record/attendance.ts";
import {
  agreementStates,
  type CommitmentState,
  commitmentState,
  commitmentStates,
} from "../record/commitment.ts";
import { practiceState, transferStates } from "../record/practice.ts";
import type { VisitRecord } from "../record/record.ts";
import { type Activity, type ActivityKind, activityKinds } from "../visit/activity.ts";
import { isMovement, isSubstantive, lengthOf } from "../visit/activity-facts.ts";
import type { PartyId, TopicId } from "../visit/ids.ts";
import type { Party, Person } from "../visit/people.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import type { Wish } from "../visit/wish.ts";

export type TransferState = (typeof transferStates)[number];
type Counts<Key extends string> = ReadonlyMap<Key, number>;

/** An activity that took place. */
export interface Happened {
  readonly held: VisitRecord["held"][number];
  readonly activity: Activity;
  /** Minutes as recorded, else as planned. */
  readonly minutes: number;
  /** Whether the activity is official work; undefined for meals and transfers, which the share leaves out. */
  readonly isOfficial: boolean | undefined;
}

export interface Indicators {
  readonly travelled: readonly Person[];
  readonly met: readonly Person[];
  readonly visitingParties: readonly PartyId[];
  readonly otherParties: readonly PartyId[];
  readonly happened: readonly Happened[];
  readonly held: Counts<ActivityKind>;
  readonly cancelled: number;
  /** From the programme, if there is one. */
  readonly planned: { readonly held: number; readonly placed: number } | undefined;
  /** Minutes. */
  readonly official: { readonly minutes: number; readonly all: number };
  readonly attendance: { readonly present: number; readonly absent: number; readonly excused: number };
  readonly topics: readonly TopicId[];
  readonly topicsByParty: readonly { readonly party: Party; readonly topics: readonly TopicId[] }[];
  readonly practices: Counts<TransferState>;
  readonly practicesByTopic: readonly { readonly topic: TopicId; readonly states: Counts<TransferState> }[];
  readonly commitments: Counts<CommitmentState>;
  readonly commitmentsByParty: readonly {
    readonly party: PartyId;
    readonly states: Counts<CommitmentState>;
  }[];
  readonly agreements: Counts<(typeof agreementStates)[number]>;
  readonly wishes: readonly {
    readonly wish: Wish;
    readonly happened: boolean;
    readonly planned: boolean | undefined;
  }[];
  /** The date by which the Chinese side has to report, and the number of days; undefined if nobody came from China. */
  readonly duty: { readonly date: Temporal.PlainDate; readonly days: number } | undefined;
}

/**
 * Days after the end of the visit within which a Chinese delegation reports: published rules on official travel
 * abroad (guildep.com, category 185; local figures differ).
 */
const reportingDays = 20;

const happenedOf = (held: Happened["held"], activity: Activity): Happened => ({
  held,
  activity,
  minutes: held.minutes ?? lengthOf(activity),
  isOfficial: isMovement(activity.kind) || activity.kind === "meal" ? undefined : isSubstantive(activity),
});

const topicsAt = ({ held, activity }: Happened): readonly TopicId[] =>
  held.topics.length > 0 ? held.topics : activity.topics;

/** Returns, for each party that visits, the topics of the items at which one of its people was present. */
function topicsByParty(
  visit: Visit,
  happened: readonly Happened[],
  attendance: ReturnType<typeof attendanceOf>,
): Indicators["topicsByParty"] {
  const index = indexVisit(visit);
  const parties = visit.delegations
    .filter((delegation) => delegation.side === "visiting")
    .flatMap((delegation) => delegation.parties);
  return parties.map((party) => {
    const members = new Set(index.peopleOf(party.id));
    const attended = happened.filter(({ activity }) =>
      [...(attendance.get(activity.id) ?? [])].some(
        ([id, presence]) => presence === "present" && members.has(id),
      ),
    );
    const met = new Set(attended.flatMap(topicsAt));
    return { party, topics: visit.topics.map((topic) => topic.id).filter((id) => met.has(id)) };
  });
}

const commitmentsByParty = ({ commitments, updated }: VisitRecord): Indicators["commitmentsByParty"] =>
  [...new Set(commitments.flatMap(({ party }) => party ?? []))].map((party) => ({
    party,
    states: commitmentStatesOf(
      commitments.filter((entry) => entry.party === party),
      updated,
    ),
  }));

/** Returns the indicators of a visit, from its record and, for what was planned, its programme. */
export function indicatorsOf(visit: Visit, record: VisitRecord, programme?: Programme): Indicators {
  const index = indexVisit(visit);
  const recorded = attendanceOf(visit, record);
  const happened = record.held.flatMap((held) => {
    const activity = index.activities.get(held.activity);
    return activity && held.outcome === "held" ? [happenedOf(held, activity)] : [];
  });
  const took = new Set<string>(happened.map(({ activity }) => activity.id));
  const attendance = new Map([...recorded].filter(([id]) => took.has(id)));
  const present = new Set(
    [...attendance.values()].flatMap((people) =>
      [...people].flatMap(([id, presence]) => (presence === "present" ? [id] : [])),
    ),
  );
  const isVisiting = (party: string) => index.delegationOfParty.get(party)?.side === "visiting";
  const here = visit.people.filter((person) => present.has(person.id));
  const travelled = here.filter((person) => isVisiting(person.party));
  const parties = [...new Set(here.map((person) => person.party))];
  const minutesOf = (list: readonly Happened[]) => list.reduce((sum, { minutes }) => sum + minutes, 0);
  const topics = new Set(happened.flatMap(topicsAt));
  return {
    travelled,
    met: here.filter((person) => !isVisiting(person.party)),
    visitingParties: parties.filter(isVisiting),
    otherParties: parties.filter((party) => !isVisiting(party)),
    happened,
    held: counted(
      activityKinds,
      happened.map(({ activity }) => activity.kind),
    ),
    cancelled: record.held.filter((entry) => entry.outcome === "cancelled").length,
    planned: programme && {
      held: programme.placements.filter((placement) => took.has(placement.activity)).length,
      placed: programme.placements.length,
    },
    official: {
      minutes: minutesOf(happened.filter(({ isOfficial }) => isOfficial)),
      all: minutesOf(happened.filter(({ isOfficial }) => isOfficial !== undefined)),
    },
    attendance: attendanceCounts([...attendance.values()]),
    topics: visit.topics.map((topic) => topic.id).filter((id) => topics.has(id)),
    topicsByParty: topicsByParty(visit, happened, attendance),
    practices: practiceStates(record.practices),
    practicesByTopic: visit.topics.flatMap(({ id: topic }) => {
      const states = practiceStates(record.practices.filter((entry) => entry.topic === topic));
      return states.size > 0 ? [{ topic, states }] : [];
    }),
    commitments: commitmentStatesOf(record.commitments, record.updated),
    commitmentsByParty: commitmentsByParty(record),
    agreements: counted(
      agreementStates,
      record.agreements.map((entry) => entry.state),
    ),
    wishes: visit.wishes.map((wish) => ({
      wish,
      happened: cameTrue(visit, wish, happened, attendance),
      planned: programme?.wishes.find((outcome) => outcome.wish === wish.id)?.met,
    })),
    duty: travelled.some((person) => {
      const party = index.parties.get(person.party);
      return party && index.organisations.get(party.organisation)?.country === "CN";
    })
      ? { date: visit.to.add({ days: reportingDays }), days: reportingDays }
      : undefined,
  };
}

const practiceStates = (entries: VisitRecord["practices"]): Counts<TransferState> =>
  counted(transferStates, entries.map(practiceState));

const commitmentStatesOf = (
  entries: VisitRecord["commitments"],
  asOf: Temporal.PlainDate,
): Counts<CommitmentState> =>
  counted(
    commitmentStates,
    entries.map((entry) => commitmentState(entry, asOf)),
  );

/** Counts the occurrences of each key, in the order of the keys; keys that do not occur are omitted. */
function counted<Key extends string>(keys: readonly Key[], found: readonly Key[]): Counts<Key> {
  return new Map(
    keys.flatMap((key) => {
      const count = found.filter((one) => one === key).length;
      return count > 0 ? [[key, count] as const] : [];
    }),
  );
}

function attendanceCounts(all: readonly Attendance[]): Indicators["attendance"] {
  const counts = { present: 0, absent: 0, excused: 0 };
  for (const people of all) for (const presence of people.values()) counts[presence]++;
  return counts;
}

/** Whether somebody concerned attended an activity that the wish is about (nobody, for a wish to avoid). */
function cameTrue(
  visit: Visit,
  wish: Wish,
  happened: readonly Happened[],
  attendance: ReadonlyMap<string, Attendance>,
): boolean {
  const index = indexVisit(visit);
  const concerned = new Set(index.peopleOf(wish.of));
  const { target } = wish;
  const isAbout = ({ held, activity }: Happened): boolean => {
    if ("activity" in target) return activity.id === target.activity;
    if ("topic" in target) return [...held.topics, ...activity.topics].includes(target.topic);
    if ("place" in target) {
      const places = held.place === undefined ? activity.places : [held.place];
      return places.some((id) => id === target.place || index.sites.get(id)?.place.id === target.place);
    }
    const people = [...(attendance.get(activity.id) ?? [])].filter(([, p]) => p === "present");
    return (
      activity.hosts.includes(target.organisation) ||
      people.some(([id]) => {
        const party = index.parties.get(index.people.get(id)?.party ?? "");
        return party?.organisation === target.organisation;
      })
    );
  };
  const met = happened.some(
    (one) =>
      isAbout(one) &&
      [...(attendance.get(one.activity.id) ?? [])].some(([id, p]) => p === "present" && concerned.has(id)),
  );
  return wish.wants === "avoid" ? !met : met;
}
