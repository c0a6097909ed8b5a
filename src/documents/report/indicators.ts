// Indicators of a visit, each computed according to its definition in the report.
import {
  type ActivityKind,
  type AttendanceList as Attendance,
  activityKinds,
  agreementStates,
  attendanceOf,
  type CommitmentState,
  commitmentState,
  commitmentStates,
  indexVisit,
  isMovement,
  isSubstantive,
  lengthOf,
  type Party,
  type PartyId,
  type Programme,
  type TopicId,
  transferStates,
  type Visit,
  type VisitRecord,
  type Wish,
} from "#domain";

export type TransferState = (typeof transferStates)[number];
type Counts<Key extends string> = ReadonlyMap<Key, number>;

export interface Indicators {
  readonly travelled: number;
  readonly met: number;
  readonly visitingParties: number;
  readonly otherParties: number;
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

/** Returns the indicators of a visit, from its record and, for what was planned, its programme. */
export function indicatorsOf(visit: Visit, record: VisitRecord, programme?: Programme): Indicators {
  const index = indexVisit(visit);
  const recorded = attendanceOf(visit, record);
  const happened = record.held.flatMap((held) => {
    const activity = index.activities.get(held.activity);
    return activity && held.outcome === "held" ? [{ held, activity }] : [];
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
  const parties = new Set(here.map((person) => person.party));
  const visiting = [...parties].filter(isVisiting).length;
  const timed = happened.filter(({ activity }) => !isMovement(activity.kind) && activity.kind !== "meal");
  const minutesOf = (list: typeof timed) =>
    list.reduce((sum, { held, activity }) => sum + (held.minutes ?? lengthOf(activity)), 0);
  const topicsAt = ({ held, activity }: (typeof happened)[number]): readonly TopicId[] =>
    held.topics.length > 0 ? held.topics : activity.topics;
  const topics = new Set(happened.flatMap(topicsAt));
  return {
    travelled: travelled.length,
    met: here.length - travelled.length,
    visitingParties: visiting,
    otherParties: parties.size - visiting,
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
      minutes: minutesOf(timed.filter(({ activity }) => isSubstantive(activity))),
      all: minutesOf(timed),
    },
    attendance: attendanceCounts([...attendance.values()]),
    topics: visit.topics.map((topic) => topic.id).filter((id) => topics.has(id)),
    topicsByParty: visit.delegations
      .filter((delegation) => delegation.side === "visiting")
      .flatMap((delegation) => delegation.parties)
      .map((party) => {
        const members = new Set(index.peopleOf(party.id));
        const met = new Set(
          happened
            .filter(({ activity }) =>
              [...(attendance.get(activity.id) ?? [])].some(([id, p]) => p === "present" && members.has(id)),
            )
            .flatMap(topicsAt),
        );
        return { party, topics: visit.topics.map((topic) => topic.id).filter((id) => met.has(id)) };
      }),
    practices: practiceStates(record.practices),
    practicesByTopic: visit.topics.flatMap(({ id: topic }) => {
      const states = practiceStates(record.practices.filter((entry) => entry.topic === topic));
      return states.size > 0 ? [{ topic, states }] : [];
    }),
    commitments: commitmentStatesOf(record.commitments, record.updated),
    commitmentsByParty: [...new Set(record.commitments.flatMap(({ party }) => party ?? []))].map((party) => ({
      party,
      states: commitmentStatesOf(
        record.commitments.filter((entry) => entry.party === party),
        record.updated,
      ),
    })),
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
  counted(
    transferStates,
    entries.map((entry) => entry.state),
  );

const commitmentStatesOf = (
  entries: VisitRecord["commitments"],
  asOf: Temporal.PlainDate,
): Counts<CommitmentState> =>
  counted(
    commitmentStates,
    entries.map((entry) => stateOf(entry, asOf)),
  );

/** Returns the state of a commitment on a day: an open commitment past its date is late. */
export const stateOf = commitmentState;

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
  happened: readonly {
    readonly held: VisitRecord["held"][number];
    readonly activity: Visit["activities"][number];
  }[],
  attendance: ReadonlyMap<string, Attendance>,
): boolean {
  const index = indexVisit(visit);
  const concerned = new Set(index.peopleOf(wish.of));
  const { target } = wish;
  const isAbout = ({ held, activity }: (typeof happened)[number]): boolean => {
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
