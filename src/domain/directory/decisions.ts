// People's decisions across visits: which entries are the same and which are not, and which visits belong together.
import { z } from "zod";
import { visitId } from "../visit/ids.ts";
import { text } from "../visit/text.ts";

export const directoryKinds = ["organisation", "person", "practice"] as const;
export type DirectoryKind = (typeof directoryKinds)[number];

/** An entry of one visit: the id of the visit, a dot, and the id of the organisation, person or practice in it. */
const appearance = z
  .string()
  .regex(/^[a-z0-9-]{1,80}\.[a-z0-9-]{1,80}$/)
  .describe("VISIT.ID");

const decision = {
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  kind: z.enum(directoryKinds),
};

/** Entries of several visits that are the same. */
const merged = z.strictObject({ ...decision, members: z.array(appearance).min(2).max(1000) });
/** Entries that are not the same as others, although they look similar. */
const parted = z.strictObject({
  ...decision,
  members: z.array(appearance).min(1).max(1000),
  from: z.array(appearance).min(1).max(1000),
});

/** Visits whose indicators are taken together: all exchanges of one project, or with one partner city. */
const visitProgramme = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  name: text,
  visits: z.array(visitId).min(1).max(1000),
});
export type VisitProgramme = z.output<typeof visitProgramme>;

export const directoryDecisions = z.strictObject({
  entente: z.literal(1),
  merged: z.array(merged).default([]),
  parted: z.array(parted).default([]),
  programmes: z.array(visitProgramme).max(200).default([]),
});
export type DirectoryDecisions = z.output<typeof directoryDecisions>;

/** No decisions yet. */
export const noDecisions: DirectoryDecisions = { entente: 1, merged: [], parted: [], programmes: [] };
