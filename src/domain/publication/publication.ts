// Publication: which pages of a visit are public, and from when, as a list of acts in the order of their time.
import { z } from "zod";
import { instantMinute } from "../programme/programme.ts";
import { languageTag } from "../visit/text.ts";
import type { EpochMinute } from "../visit/time.ts";

/** The parts of a visit that can be made public: the page with its programme, and the news item. */
export const publicPages = ["visit", "news"] as const;
export type PublicPage = (typeof publicPages)[number];

const version = z.int().min(1);

/** A decision about a page, and when it takes effect. Two versions determine the text that becomes public. */
export const publicationAct = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  at: instantMinute.describe("From then on"),
  does: z.enum(["publish", "withdraw"]),
  visit: version.optional().describe("The version of the visit that is published"),
  record: version.optional().describe("The version of the record that is published"),
});
export type PublicationAct = z.output<typeof publicationAct>;

export const publication = z.strictObject({
  entente: z.literal(1),
  languages: z.array(languageTag).min(1).optional().describe("Those of the visit when absent"),
  visit: z.array(publicationAct).default([]),
  news: z.array(publicationAct).default([]),
});
export type Publication = z.output<typeof publication>;

/** Nothing is public yet. */
export const noPublication: Publication = { entente: 1, visit: [], news: [] };

/** A page that is public now: since when, since when with this text, and the versions of its text. */
export interface PublicText {
  readonly first: EpochMinute;
  readonly at: EpochMinute;
  readonly visit: number;
  readonly record: number;
}

export interface PublicState {
  readonly state: "draft" | "scheduled" | "public" | "withdrawn";
  /** Set if the page is public. */
  readonly text: PublicText | undefined;
  /** An act that is still to come. */
  readonly next: PublicationAct | undefined;
}

/** Returns the state of a page at a time. */
export function publicStateAt(acts: readonly PublicationAct[], now: EpochMinute): PublicState {
  const past = acts.filter(({ at }) => at <= now);
  const next = acts.find(({ at }) => at > now);
  const last = past.at(-1);
  if (!last) return { state: next ? "scheduled" : "draft", text: undefined, next };
  if (last.does === "withdraw") return { state: "withdrawn", text: undefined, next };
  const { at, visit = 1, record = 1 } = last;
  const withdrawn = past.findLastIndex(({ does }) => does === "withdraw");
  return { state: "public", text: { first: past[withdrawn + 1]?.at ?? at, at, visit, record }, next };
}
