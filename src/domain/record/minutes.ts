// Minutes: what was said and decided on one item of the agenda of an activity.
import { z } from "zod";
import { activityId, attendeeId, recordId, topicId } from "../visit/ids.ts";
import { text } from "../visit/text.ts";
import { entry, type Visibility, visibilities } from "./entry.ts";

export const paragraphKinds = ["said", "decision", "question", "offer", "request"] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** One paragraph of minutes, in the order in which it was said. */
export const minutesParagraph = z.strictObject({
  id: recordId,
  kind: z.enum(paragraphKinds).default("said"),
  text,
  by: attendeeId.optional().describe("Who said, decided, asked or offered it"),
  visibility: z
    .enum(visibilities)
    .default("restricted")
    .describe("Public only where its item is public as well"),
});
export type MinutesParagraph = z.output<typeof minutesParagraph>;

const decision = z.strictObject({ id: recordId, text });

/** What was said and decided on one item of an activity. */
export const minutesItem = z.strictObject({
  ...entry,
  activity: activityId,
  topic: topicId.optional(),
  item: text.describe("The item of the agenda"),
  said: text.optional(),
  decisions: z.array(decision).default([]),
  paragraphs: z.array(minutesParagraph).optional().describe("Everything in the order in which it was said"),
});
export type MinutesItem = z.output<typeof minutesItem>;

/** Returns all paragraphs of an item: first what `said` and `decisions` hold, then `paragraphs`. */
export function paragraphsOf(item: MinutesItem): readonly MinutesParagraph[] {
  const visibility: Visibility = item.public ? "public" : item.private ? "private" : "restricted";
  return [
    ...(item.said ? [{ id: saidId(item.id), kind: "said" as const, text: item.said, visibility }] : []),
    ...item.decisions.map((one) => ({ ...one, kind: "decision" as const, visibility })),
    ...(item.paragraphs ?? []),
  ];
}

/** The ids of items and of their paragraphs, to which a comment or a commitment can refer. */
export const minutesIds = (items: readonly MinutesItem[]): ReadonlySet<string> =>
  new Set(items.flatMap((item) => [item.id, ...paragraphsOf(item).map(({ id }) => id)]));

/** Returns the same record with everything said and decided in paragraphs, the only form in which people edit it. */
export const inParagraphs = <Record extends { readonly minutes: readonly MinutesItem[] }>(
  record: Record,
): Record => ({
  ...record,
  minutes: record.minutes.map((item) => ({
    ...item,
    said: undefined,
    decisions: [],
    paragraphs: [...paragraphsOf(item)],
  })),
});

/** Returns the id that the text in `said` gets as a paragraph. */
const saidId = (item: string) => recordId.parse(`${item.slice(0, 75)}-said`);
