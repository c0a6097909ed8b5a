// A guest who reads or writes in the record: the entries that concern the guest, and those that the guest may see.
import {
  type EpochMinute,
  indexVisit,
  type Own,
  type PersonId,
  type Visit,
  type VisitRecord,
  visibleRecord,
} from "#domain";
import { type GuestCases, type GuestSubject, guestSubject } from "./guests.ts";
import { isAsked, type Writer } from "./minutes-guests.ts";
import type { RecordCases } from "./records.ts";
import type { Viewer } from "./viewer.ts";
import type { WorkingCopies } from "./working-copies.ts";

export interface GuestRecordTools {
  readonly visits: WorkingCopies;
  readonly records: RecordCases;
  readonly guests: GuestCases;
}

/** Returns the activities whose minutes somebody is asked to sign, each once. */
export const toSignOf = (record: VisitRecord, own: Own): readonly string[] =>
  [...new Set(record.signOffs.map(({ activity }) => activity))].filter((one) => isAsked(record, one, own));

/** Returns the guest of a link with the newest record; undefined: the link belongs to no visit. */
export async function guestWriter(
  { visits, records, guests }: GuestRecordTools,
  viewer: Viewer,
): Promise<Writer | undefined> {
  if (viewer.visit === null) return undefined;
  const document = await visits.newest(viewer.visit);
  const working = document && (await records.open(viewer.visit));
  if (!working) return undefined;
  const { visit } = document.read;
  const subject = guestSubject(visit, viewer);
  const ends = await releasedEnds(guests, viewer, subject);
  const own: Own = {
    ...actsFor(visit, subject),
    activities: new Set(ends.keys()),
  };
  // People who are asked to sign see those minutes, even if the released programme does not list them.
  const activities = new Set([...own.activities, ...toSignOf(working.read, own)]);
  const concerned: Own = { ...own, activities };
  const seen = visibleRecord(working.read, viewer.role, concerned);
  return { viewer, visit: viewer.visit, planned: visit, ends, subject, own: concerned, working, seen };
}

/** Returns for whom a guest acts. The head of a party acts for it; its members see what concerns them. */
function actsFor(
  visit: Visit,
  { person, party, organisation, people }: GuestSubject,
): Pick<Own, "attendees" | "organisations" | "writer"> {
  const isHead = person === undefined || indexVisit(visit).people.get(person)?.head === true;
  return {
    attendees: new Set<string>([...people, ...(party && isHead ? [party] : [])]),
    organisations: new Set<string>(organisation && person === undefined ? [organisation] : []),
    writer: person ?? party ?? organisation,
  };
}

/**
 * Returns when each activity of the guest's released programme ends. The interpreters of an item have no part in its
 * minutes.
 */
async function releasedEnds(
  guests: GuestCases,
  viewer: Viewer,
  subject: GuestSubject,
): Promise<ReadonlyMap<string, EpochMinute>> {
  // Neither have those who drive people to it.
  if (subject.interpreter || !isGuest(subject)) return new Map();
  const released = await guests.agenda(viewer);
  const items = (released?.agenda.days ?? []).flatMap((day) => day.items);
  return new Map(
    items.flatMap((item) =>
      item.kind === "activity" && isPart(subject, item.people)
        ? [[String(item.activity.id), item.end] as const]
        : [],
    ),
  );
}

const isGuest = ({ person, party, organisation }: GuestSubject): boolean =>
  (person ?? party ?? organisation) !== undefined;

/** Whether an item is the guest's own, and not only an item of people whom the guest accompanies or drives. */
const isPart = ({ person, vehicles, accompanied }: GuestSubject, people: readonly PersonId[]): boolean =>
  person === undefined || (accompanied.size === 0 && vehicles.length === 0) || people.includes(person);
