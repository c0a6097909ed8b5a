// Turns marks into edits of the record, in the order of arrival. A mark does not overwrite a value that its device
// had not seen: both values are kept, and people decide.
import { z } from "zod";
import { applyEdits } from "../edits/apply.ts";
import type { Edit, RecordDocument } from "../edits/edit.ts";
import { instantMinute } from "../programme/programme.ts";
import type { PersonId } from "../visit/ids.ts";
import { anyLanguage } from "../visit/text.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { attendanceOf } from "./attendance.ts";
import { idFor, itemStateOf, lateEdits, markEdits, presenceEdits, walkInEdits } from "./day-edits.ts";
import { type ItemState, itemStates, type SentMark } from "./marks.ts";
import { photoOfMark } from "./photo.ts";
import { type Presence, presences } from "./presence.ts";
import { mentionablesOf, promisedIn } from "./promised-entry.ts";
import { attended, held, type VisitRecord } from "./record.ts";

/**
 * The result of a mark: counted; stated before by somebody else (`same`) or by this very mark (`known`); different from
 * what another device stated (`differs`); about something that the visit does not have (`gone`); a photo whose bytes have
 * not arrived (`no-photo`).
 */
export const markOutcomes = ["counted", "same", "known", "differs", "gone", "no-photo"] as const;
export type MarkOutcome = (typeof markOutcomes)[number];

export interface AppliedMarks {
  readonly edits: readonly Edit[];
  readonly outcomes: readonly MarkOutcome[];
}

interface Marking {
  readonly visit: Visit;
  readonly document: RecordDocument;
  /** The record that `document` contains. */
  readonly record: VisitRecord;
  /** The local date of an item, for the first mark of it. */
  dayOf(activity: string): string | undefined;
  /** The activities in the order of the programme. */
  readonly order: readonly string[];
  /** The holder of the link through which the marks were sent. */
  readonly by: string;
  /** The photos that are stored, by id. */
  readonly photos: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  /** The heading of notes, in the language of the device. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The edits for marks, one after the other, and the result of each. */
export function applyMarks(marking: Marking, sent: readonly SentMark[]): AppliedMarks {
  const index = indexVisit(marking.visit);
  const known = new Set<string>(marking.record.marks.map(({ id }) => id));
  let open: readonly Claim[] = marking.record.marks.filter(({ differs }) => differs);
  const edits: Edit[] = [];
  let now: Pick<Marking, "document" | "record"> = marking;
  const outcomes = sent.map((one): MarkOutcome => {
    if (known.has(one.id)) return "known";
    const isThere =
      index.activities.has(one.activity) && (one.persons ?? []).every((id) => index.people.has(id));
    if (!isThere) return "gone";
    if (one.photo && !marking.photos.has(photoOfMark(one.id))) return "no-photo";
    known.add(one.id);
    const made = effectOf({ ...marking, ...now }, one);
    const ended = open.filter((other) => other.id === one.settles || isUndone(other, one));
    const all = [...made.edits, ...ended.map(endDifference), keep(marking, one, made.outcome)];
    const applied = applyEdits(now.document, all);
    if (!applied.ok) return "gone";
    edits.push(...all);
    open = [...open.filter((other) => !ended.includes(other)), ...(made.outcome === "differs" ? [one] : [])];
    now = reread(applied.value.next, now.record, made.edits);
    return made.outcome;
  });
  return { edits, outcomes };
}

interface Effect {
  readonly edits: readonly Edit[];
  readonly outcome: MarkOutcome;
}

/** The effect of a value from a device on the current value, which the device may not know. */
function against<Value>(now: Value, { was, wants, initial }: Record<"was" | "wants" | "initial", Value>) {
  if (now === wants) return "same";
  return now === was || now === initial ? "counted" : "differs";
}

function effectOf(marking: Marking, one: SentMark): Effect {
  if (one.walkIn) return walkInEffect(marking.record, one);
  if (one.note) return noteEffect(marking, one);
  if (one.photo) return photoEffect(marking, one);
  if (one.gift) return giftEffect(one);
  if (one.late !== undefined) return lateEffect(marking, one, one.late);
  const presence = presences.find((known) => known === one.says);
  if (presence) return presenceEffect(marking, one, presence);
  const state = itemStates.find((known) => known === one.says);
  return state ? stateEffect(marking, one, state) : { edits: [], outcome: "same" };
}

function presenceEffect({ visit, record }: Marking, one: SentMark, presence: Presence): Effect {
  const { activity } = one;
  const there = attendanceOf(visit, record).get(activity);
  const answers = (one.persons ?? []).map((person) => ({
    person,
    is: against<unknown>(there?.get(person) ?? null, { was: one.was, wants: presence, initial: null }),
  }));
  const people = answers.flatMap(({ person, is }): PersonId[] => (is === "counted" ? [person] : []));
  const entry = record.attendance.find((known) => known.activity === activity);
  const edits = people.length > 0 ? presenceEdits(entry, activity, people, presence) : [];
  const differs = answers.some(({ is }) => is === "differs");
  return { edits, outcome: differs ? "differs" : people.length > 0 ? "counted" : "same" };
}

function stateEffect({ record, dayOf, order }: Marking, one: SentMark, state: ItemState): Effect {
  const { activity } = one;
  const entry = record.held.find((known) => known.activity === activity);
  const was = one.was ?? "planned";
  const outcome = against<unknown>(itemStateOf(entry), { was, wants: state, initial: "planned" });
  if (outcome !== "counted") return { edits: [], outcome };
  return { edits: markEdits(record.held, { activity, day: dayOf(activity), order }, state), outcome };
}

function lateEffect({ record, dayOf, order }: Marking, one: SentMark, late: number): Effect {
  const { activity } = one;
  const entry = record.held.find((known) => known.activity === activity);
  const outcome = against<unknown>(entry?.late ?? 0, { was: one.was ?? 0, wants: late, initial: 0 });
  if (outcome !== "counted") return { edits: [], outcome };
  const begun = entry ? [] : markEdits(record.held, { activity, day: dayOf(activity), order }, "held");
  const id = entry?.id ?? idFor("held", activity);
  return { edits: [...begun, ...lateEdits({ id }, late)], outcome };
}

/** A guest who is not in the visit, counted once by name and organisation. */
function walkInEffect(record: VisitRecord, { id, activity, walkIn }: SentMark): Effect {
  if (!walkIn) return { edits: [], outcome: "same" };
  const entry = record.attendance.find((known) => known.activity === activity);
  const plain = ({ name, organisation = "" }: { name: string; organisation?: string | undefined }) =>
    `${name}\n${organisation}`.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (entry?.walkIns?.some((guest) => plain(guest) === plain(walkIn))) return { edits: [], outcome: "same" };
  return { edits: walkInEdits(entry, activity, { id: walkInId(id), ...walkIn }), outcome: "counted" };
}

/** A line of the minutes; with a name and a date it becomes a commitment. */
function noteEffect({ visit, document, notes }: Marking, { id, activity, note, decision }: SentMark): Effect {
  const item = idFor("notes", activity);
  const listed: unknown = document.record.minutes;
  const isThere = Array.isArray(listed) && listed.some((one: { readonly id?: unknown }) => one.id === item);
  const minutes = ["record", "minutes"];
  const begun: Edit[] = isThere
    ? []
    : [{ kind: "add", path: minutes, item: { id: item, activity, item: notes }, before: null }];
  const from = wroteId(id);
  const paragraph = { id: from, kind: decision ? "decision" : "said", text: { ...note } };
  const mentionables = mentionablesOf(visit);
  const promises = Object.entries(note ?? {}).flatMap(([language, line]) => {
    if (language === anyLanguage) return [];
    return promisedIn(line, { visit, mentionables, language, from, id: `commitment-${id}` }) ?? [];
  });
  const added = promises.slice(0, 1).map((promise): Edit => {
    return { kind: "add", path: ["record", "commitments"], item: promise, before: null };
  });
  const path = [...minutes, item, "paragraphs"];
  return {
    edits: [...begun, { kind: "add", path, item: paragraph, before: null }, ...added],
    outcome: "counted",
  };
}

/** A photo, whose bytes are stored. */
function photoEffect({ photos }: Marking, { id, activity, at, photo: said }: SentMark): Effect {
  const photo = photoOfMark(id);
  const { visibility, ...more } = said ?? {};
  const item = {
    id: photo,
    activity,
    at: instantMinute.encode(at),
    ...more,
    ...photos.get(photo),
    ...(visibility === "public" ? { public: true } : visibility === "private" ? { private: true } : {}),
  };
  return { edits: [{ kind: "add", path: ["record", "photos"], item, before: null }], outcome: "counted" };
}

/** A gift, counted once by the id of its mark. */
function giftEffect({ id, activity, gift }: SentMark): Effect {
  const item = { id: giftId(id), activity, ...gift };
  return { edits: [{ kind: "add", path: ["record", "gifts"], item, before: null }], outcome: "counted" };
}

const giftId = (id: string): string => id.replace(/^mark-/, "gift-");
const walkInId = (id: string): string => `guest-${id}`;
const wroteId = (id: string): string => `note-${id}`;

/** The mark itself, at the end of the list, with the time that the device gave. */
function keep({ by }: Marking, one: SentMark, outcome: MarkOutcome): Edit {
  const { id, activity, at, says, persons, late } = one;
  const item = {
    id,
    activity,
    at: instantMinute.encode(at),
    ...(by === "" ? {} : { by }),
    ...(says ? { says } : {}),
    ...(persons ? { persons: [...persons] } : {}),
    ...(late === undefined ? {} : { late }),
    ...(one.walkIn && outcome === "counted" ? { walkIn: walkInId(id) } : {}),
    ...(one.note ? { wrote: wroteId(id) } : {}),
    ...(one.photo ? { photo: photoOfMark(id) } : {}),
    ...(one.gift ? { gift: giftId(id) } : {}),
    ...(outcome === "differs" ? { differs: true } : {}),
  };
  return { kind: "add", path: ["record", "marks"], item, before: null };
}

/** The content of a mark, as sent or as recorded. */
type Claim = Pick<SentMark, "id" | "activity" | "persons" | "late" | "says">;

const endDifference = ({ id }: Claim): Edit => ({ kind: "unset", path: ["record", "marks", id, "differs"] });

/** Whether a mark undoes an earlier one of the same device. */
const isUndone = (known: Claim, one: SentMark): boolean =>
  known.activity === one.activity &&
  (known.persons ?? []).join() === (one.persons ?? []).join() &&
  (known.late ?? known.says) === one.was;

const lists = { attendance: z.array(attended), held: z.array(held) };

/**
 * The record after edits. Reads again only those of its lists that the edits change and that later marks depend on:
 * a day has thousands of marks.
 */
function reread(
  document: RecordDocument,
  record: VisitRecord,
  edits: readonly Edit[],
): Pick<Marking, "document" | "record"> {
  const { attendance = [], held: outcomes = [] } = document.record;
  const isIn = (list: string) => edits.some(({ path }) => path[1] === list);
  return {
    document,
    record: {
      ...record,
      attendance: isIn("attendance") ? lists.attendance.parse(attendance) : record.attendance,
      held: isIn("held") ? lists.held.parse(outcomes) : record.held,
    },
  };
}
