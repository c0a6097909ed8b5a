// Groups at the same time: who may go with which, and the edits that split people or reunite them.
import {
  type Activity,
  type ActivityId,
  type Attendance,
  type AttendeeId,
  attendeeOf,
  type Edit,
  indexVisit,
  type JsonMap,
  type PersonId,
  type Placement,
  type Programme,
  type Visit,
} from "#domain";
import { plainAttend } from "../visit/names.ts";
import type { Decision } from "../worker/protocol.ts";

/** The group of a person: an activity at that time, or a new group of the activity that is split. */
export type Goal = ActivityId | "new";

/** Returns the items at the time of another to which somebody could go instead, that one first. */
export function groupsAt(programme: Programme, activity: ActivityId): Placement[] {
  const here = programme.placements.find((item) => item.activity === activity);
  if (!here) return [];
  const others = programme.placements.filter(
    (item) => item !== here && item.start < here.end && item.end > here.start,
  );
  return [here, ...others];
}

/** Names people as briefly as possible: a whole party by its name, in protocol order. */
function namesOf(visit: Visit, people: ReadonlySet<string>): AttendeeId[] {
  const index = indexVisit(visit);
  const named = new Set<string>();
  return visit.people.flatMap((person) => {
    if (!people.has(person.id)) return [];
    const party = index.peopleOf(person.party);
    const name = party.every((id) => people.has(id)) ? person.party : person.id;
    if (named.has(name)) return [];
    named.add(name);
    return [attendeeOf(name)];
  });
}

/** Returns a list without some people: a delegation or party that contains one of them is expanded. */
function without(visit: Visit, names: readonly AttendeeId[], people: ReadonlySet<string>): AttendeeId[] {
  const index = indexVisit(visit);
  return names.flatMap((name) => {
    const members = index.peopleOf(name);
    if (!members.some((id) => people.has(id))) return [name];
    return namesOf(visit, new Set(members.filter((id) => !people.has(id))));
  });
}

/** Returns who attends when some people leave and others join, without leaving either to the planner. */
export function attendAfter(
  visit: Visit,
  { attend }: Activity,
  leaving: ReadonlySet<string>,
  coming: ReadonlySet<string>,
): Attendance {
  const index = indexVisit(visit);
  const required = without(visit, attend.required, leaving);
  const there = new Set<string>(required.flatMap((name) => index.peopleOf(name)));
  const added = new Set([...coming].filter((id) => !there.has(id)));
  const forbidden = without(visit, attend.forbidden, coming);
  return {
    ...attend,
    required: [...required, ...namesOf(visit, added)],
    wished: without(visit, attend.wished, leaving),
    forbidden: [...new Set([...forbidden, ...namesOf(visit, leaving)])],
  };
}

export interface GroupSplit {
  readonly edits: readonly Edit[];
  readonly decisions: readonly Decision[];
}

interface SplitRequest {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly activity: ActivityId;
  /** The new group of each person who does not stay. */
  readonly goals: ReadonlyMap<PersonId, Goal>;
  /** The activity as JSON, and the id and title of a group copied from it. */
  readonly copy: { readonly from: JsonMap; readonly id: ActivityId; readonly title: unknown };
  /** A local time in the form of the visit file, for the pin of a new group. */
  readonly start: string;
}

/**
 * Splits people: returns edits of required and forbidden attendees, and the programme that shows the result at once.
 */
export function splitGroups({ visit, programme, activity, goals, copy, start }: SplitRequest): GroupSplit {
  const index = indexVisit(visit);
  const groups = groupsAt(programme, activity);
  const edits: Edit[] = [];
  const decisions: Decision[] = [];
  for (const item of groups) {
    const found = index.activities.get(item.activity);
    const leaving = new Set<string>(
      item.attendees.filter((id) => goals.has(id) && goals.get(id) !== item.activity),
    );
    const coming = new Set<string>(
      [...goals].flatMap(([id, goal]) =>
        goal === item.activity && !item.attendees.includes(id) ? [id] : [],
      ),
    );
    if (!found || leaving.size + coming.size === 0) continue;
    const attendees = visit.people
      .map((person) => person.id)
      .filter((id) => (item.attendees.includes(id) && !leaving.has(id)) || coming.has(id));
    if (attendees.length === 0 && isGroupOf(found, index.activities.get(activity))) {
      if (index.pins.has(found.id)) edits.push({ kind: "remove", path: ["visit", "pins", found.id] });
      edits.push({ kind: "remove", path: ["visit", "activities", found.id] });
      decisions.push({ activity: found.id, at: undefined });
      continue;
    }
    const attend = attendAfter(visit, found, leaving, coming);
    const path = ["visit", "activities", found.id, "attend"];
    edits.push({ kind: "set", path, value: plainAttend(attend) });
    decisions.push({ activity: found.id, at: { start: item.start, place: item.place }, attendees });
  }
  const fresh = new Set<string>([...goals].flatMap(([id, goal]) => (goal === "new" ? [id] : [])));
  const here = groups[0];
  if (fresh.size > 0 && here) {
    const attend = { required: namesOf(visit, fresh) };
    const item = { ...copy.from, id: copy.id, title: copy.title, attend };
    edits.push({ kind: "add", path: ["visit", "activities"], item, before: null });
    edits.push({ kind: "add", path: ["visit", "pins"], item: { activity: copy.id, start }, before: null });
    decisions.push({ activity: copy.id, at: { start: here.start, place: undefined } });
  }
  return { edits, decisions };
}

/** Whether one activity is a group of the other: equal except for the attendees. */
const isGroupOf = (one: Activity, other: Activity | undefined): boolean =>
  other !== undefined &&
  one.id !== other.id &&
  one.kind === other.kind &&
  one.minutes === other.minutes &&
  one.places.join(" ") === other.places.join(" ") &&
  one.hosts.join(" ") === other.hosts.join(" ");
