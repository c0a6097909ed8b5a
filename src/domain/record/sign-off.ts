// Sign-off: who is asked to sign the minutes of an activity, who signed which text, and what has changed since.
import { z } from "zod";
import { fingerprint } from "#base/fingerprint.ts";
import { instantMinute } from "../programme/programme.ts";
import { activityId, attendeeId, organisationId, recordId } from "../visit/ids.ts";
import { type Text, text } from "../visit/text.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { identified } from "./entry.ts";
import { type MinutesItem, paragraphKinds, paragraphsOf } from "./minutes.ts";

/** Who is asked to sign the minutes of an activity. These people see the minutes. */
export const signOff = z.strictObject({
  ...identified,
  activity: activityId,
  by: z
    .array(attendeeId)
    .default([])
    .describe("Parties and people that are asked; a head signs for the party"),
  organisations: z.array(organisationId).default([]).describe("Organisations that are asked"),
});
export type SignOff = z.output<typeof signOff>;

const signedText = z.strictObject({
  id: recordId.describe("The paragraph, or the item of the agenda"),
  kind: z.enum(paragraphKinds).optional().describe("Absent for the heading of an item"),
  text,
});
export type SignedText = z.output<typeof signedText>;

/** A signature applies to the text at that time: it keeps a copy of what was signed. */
export const signature = z.strictObject({
  ...identified,
  activity: activityId,
  by: attendeeId
    .optional()
    .describe("The party or person that signed; `organisation` where no party is meant"),
  organisation: organisationId.optional(),
  at: instantMinute.describe("When it was signed"),
  signed: z.array(signedText).describe("The text as it was signed"),
});
export type Signature = z.output<typeof signature>;

/** A remark about a paragraph or an item of the agenda. Everybody who can read the item can read the remark. */
export const comment = z.strictObject({
  ...identified,
  on: recordId.describe("The paragraph or the item of the agenda; a comment outlives what it was about"),
  by: attendeeId.optional().describe("The party or person that wrote it; nobody: the organisers"),
  organisation: organisationId.optional(),
  at: instantMinute,
  text,
  resolved: z.boolean().optional(),
});
export type Comment = z.output<typeof comment>;

/** Returns what is signed of minutes: their items and paragraphs, without the parts that only organisers see. */
export const signable = (items: readonly MinutesItem[]): readonly SignedText[] =>
  items
    .filter((item) => !item.private)
    .flatMap((item) => [
      { id: item.id, text: item.item },
      ...paragraphsOf(item)
        .filter(({ visibility }) => visibility !== "private")
        .map(({ id, kind, text }) => ({ id, kind, text })),
    ]);

export interface SinceSigned {
  readonly added: readonly SignedText[];
  readonly changed: readonly { readonly before: SignedText; readonly now: SignedText }[];
  readonly removed: readonly SignedText[];
}

/** Returns the differences from the signed text. An added translation is not a difference. */
export function sinceSigned(
  { signed }: Pick<Signature, "signed">,
  items: readonly MinutesItem[],
): SinceSigned {
  const now = new Map(signable(items).map((one) => [one.id, one]));
  const before = new Set(signed.map(({ id }) => id));
  return {
    added: [...now.values()].filter(({ id }) => !before.has(id)),
    changed: signed.flatMap((one) => {
      const next = now.get(one.id);
      return next && (next.kind !== one.kind || !keeps(one.text, next.text))
        ? [{ before: one, now: next }]
        : [];
    }),
    removed: signed.filter(({ id }) => !now.has(id)),
  };
}

const keeps = (before: Text, now: Text): boolean =>
  Object.entries(before).every(([language, words]) => now[language] === words);

/** Whether the minutes still say what was signed. */
export const isStillSigned = (since: SinceSigned): boolean =>
  since.added.length + since.changed.length + since.removed.length === 0;

/**
 * Returns a short name for a text, by which a page states which one it showed. Different texts have different names.
 */
export const revisionOf = (items: readonly MinutesItem[]): string =>
  fingerprint(JSON.stringify(signable(items)));

/**
 * Returns everybody who was asked to sign the minutes of an activity but has not: ids of parties, people,
 * organisations.
 */
export function unsignedBy(visit: Visit, record: SignedRecord, activity: string): readonly string[] {
  const { people } = indexVisit(visit);
  const signatures = record.signatures.filter((one) => one.activity === activity);
  // The signature of a head counts for the party.
  const signs = ({ by, organisation }: Signature, id: string): boolean => {
    const person = people.get(by ?? "");
    return by === id || organisation === id || (person?.head === true && person.party === id);
  };
  return askedFor(record, activity).filter((id) => !signatures.some((one) => signs(one, id)));
}

interface SignedRecord {
  readonly signOffs: readonly SignOff[];
  readonly signatures: readonly Signature[];
}

/** Returns everybody who is asked to sign the minutes of an activity: ids of parties, people and organisations. */
export const askedFor = ({ signOffs }: Pick<SignedRecord, "signOffs">, activity: string): readonly string[] =>
  signOffs
    .filter((one) => one.activity === activity)
    .flatMap(({ by, organisations }) => [...by, ...organisations]);
