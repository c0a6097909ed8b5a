// Saves a line: a new one, one of an item, or one of a note. Each is one change of only what differs.
import {
  agendaEdits,
  type Edit,
  indexVisit,
  itemLine,
  lengtheningOf,
  lineChange,
  type Placement,
  readAgenda,
  resolveLocalTime,
  type Visit,
  type WorkingDocument,
} from "#domain";
import { readSnapshot } from "../data/api.ts";
import { edited } from "../data/edit.ts";
import type { Live } from "../data/live.ts";
import { pinEdits } from "../data/pin-edits.ts";
import type { Decide } from "../visit/use-decide.ts";
import type { Decision } from "../worker/protocol.ts";

/** The state when typing began, because a colleague may change it before the line is saved. */
export interface Begun {
  readonly raw: WorkingDocument;
  readonly visit: Visit;
}

/** The result of a change of lines: edits, and times of activities. */
export interface LineWork {
  readonly edits: readonly Edit[];
  readonly decisions: readonly Decision[];
}

/** Returns the edits for new text of a day: items, or text that is kept. `after`: the item that it follows. */
export function newLines(text: string, date: string, { raw }: Begun, after?: string) {
  const read = readAgenda(text, raw.visit, date);
  const follows = read.items.length > 0 || after === undefined ? {} : { after };
  const dayNotes = read.dayNotes.map((note) => ({ ...note, ...(note.after === undefined ? follows : {}) }));
  const { edits, visit, refused } = agendaEdits({ ...read, dayNotes }, raw);
  const ids = new Set(read.items.map(({ value }) => String(value.id)));
  const decisions = visit ? decisionsFor(visit, ids) : [];
  return { read, edits, decisions, refused, visit };
}

/** Returns the times of activities with a fixed start. */
function decisionsFor(visit: Visit, ids: ReadonlySet<string>): Decision[] {
  const index = indexVisit(visit);
  return visit.activities.flatMap((activity) => {
    const start =
      ids.has(activity.id) && activity.fixed
        ? resolveLocalTime(activity.fixed, index.legOf(activity).zone)
        : undefined;
    return start?.ok
      ? [{ activity: activity.id, at: { start: start.value, place: activity.places[0] ?? null } }]
      : [];
  });
}

/** Returns the edits for the changed line of an item; undefined if nothing differs. */
export function itemWork(
  placement: Placement,
  after: string,
  date: string,
  { raw, visit }: Begun,
  language: string,
): LineWork | undefined {
  const before = itemLine(visit, placement, language);
  const activity = indexVisit(visit).activities.get(placement.activity);
  if (before.trim() === after.trim() || !activity) return undefined;
  const { id } = activity;
  if (after.trim() === "")
    return { edits: pinEdits(visit, id, undefined), decisions: [{ activity: id, at: undefined }] };
  const around = { visit: raw.visit, date, language };
  const change = lineChange(before, after, id, around);
  if (!change) {
    // Without its time, the item leaves the programme. Other changes of the line are kept.
    const time = before.slice(0, before.indexOf(" ") + 1);
    const edits = lineChange(before, `${time}${after.trim()}`, id, around)?.edits ?? [];
    return {
      edits: [...edits, ...pinEdits(visit, id, undefined)],
      decisions: [{ activity: id, at: undefined }],
    };
  }
  const isMoved = change.start !== undefined || change.place !== undefined;
  const minutes = Math.max(1, activity.minutes + Math.round(change.longer / lengtheningOf(activity)));
  const lengthened: readonly Edit[] =
    change.longer === 0
      ? []
      : [{ kind: "set", path: ["visit", "activities", id, "minutes"], value: minutes }];
  const fixed: readonly Edit[] =
    change.start !== undefined && activity.fixed
      ? [{ kind: "set", path: ["visit", "activities", id, "fixed"], value: change.start }]
      : [];
  const edits = [...change.edits, ...lengthened, ...fixed];
  const place = change.place === undefined ? placement.place : change.place;
  const next = readSnapshot(edited(raw, edits), 0).visit;
  const found = place === null ? null : (indexVisit(next).sites.get(place)?.id ?? null);
  const start = change.start === undefined ? placement.start : startIn(next, id, found, change.start);
  const isChanged =
    isMoved || change.longer !== 0 || change.edits.some(({ path }) => path.includes("attend"));
  const at = { start, place: found };
  return {
    edits: [...edits, ...(isMoved && !activity.fixed ? pinEdits(next, id, at) : [])],
    decisions: isChanged ? [{ activity: id, at }] : [],
  };
}

/** Returns an instant from a local time at a place. */
function startIn(visit: Visit, activity: string, place: string | null, local: string): number {
  const index = indexVisit(visit);
  const site = place === null ? undefined : index.sites.get(place);
  const found = index.activities.get(activity);
  const zone = site ? index.legOfPlace(site.id).zone : found ? index.legOf(found).zone : "UTC";
  const time = { at: Temporal.PlainDateTime.from(local), offset: undefined };
  const start = resolveLocalTime(time, zone);
  return start.ok ? start.value : Math.floor(time.at.toZonedDateTime(zone).epochMilliseconds / 60_000);
}

/** Returns the edits that change, print or remove a note; undefined if the text is the same. */
export function noteWork(
  index: number,
  { raw, visit }: Begun,
  to: { readonly text?: string; readonly isPrinted?: boolean } | undefined,
): readonly Edit[] {
  const notes: readonly unknown[] = Array.isArray(raw.visit.dayNotes) ? raw.visit.dayNotes : [];
  const value = notes[index];
  const note = visit.dayNotes?.[index];
  if (value === undefined || !note) return [];
  const path = ["visit", "dayNotes"];
  const same = JSON.stringify(value);
  const nth = notes.slice(0, index).filter((one) => JSON.stringify(one) === same).length;
  if (!to) return [{ kind: "delete", path, value, nth, drop: false }];
  const { unread, public: _, ...kept }: Record<string, unknown> = { ...(value as object) };
  const state = to.isPrinted ? {} : { public: note.public, ...(unread === undefined ? {} : { unread }) };
  return [
    { kind: "replace", path, old: value, nth, value: { ...kept, ...state, text: to.text ?? kept.text } },
  ];
}

/** Makes the edits as one change, with their consequences if something gets a time. */
export const carryOut = (
  live: Live,
  decide: Decide,
  { edits, decisions }: LineWork,
  { raw }: Begun,
): Promise<void> =>
  decisions.length === 0 ? live.edit(edits, { seen: raw }) : decide.change(edits, decisions, raw);
