// The edits that make another programme of the programme of a working document, of which much is worked out by settling.
import { type Programme, programme as programmeSchema } from "../programme/programme.ts";
import { sameJson } from "./compare.ts";
import { differenceOf } from "./difference.ts";
import type { Edit, WorkingDocument } from "./edit.ts";

/** A programme as the document holds it. */
export const plainProgramme = (programme: Programme): NonNullable<WorkingDocument["programme"]> =>
  programmeSchema.encode(programme) as NonNullable<WorkingDocument["programme"]>;

/**
 * The edits from the programme of a document to another: item by item, so that others may edit the rest at the same
 * time. What follows from the placements is left out: whoever keeps the document works it out.
 */
export function placementEdits(document: WorkingDocument, after: Programme): Edit[] {
  const plain = plainProgramme(after);
  if (document.programme === null) return [{ kind: "set", path: ["programme"], value: plain }];
  return differenceOf(document, {
    ...document,
    programme: { ...document.programme, placements: plain.placements },
  });
}

/** What settling works out from the visit and the placements. */
const workedOut: readonly string[] = ["transfers", "findings", "objective", "fairness", "proven"];
/** What settling keeps or drops and can not work out: what was proven, for which visit, and why something is not in. */
const remembered: readonly (readonly string[])[] = [["visitHash", "bounds"], ["unplaced"], ["wishes"]];

/** Edits that bring back what settling can only keep: whole fields, as their lists may have other entries by then. */
export function rememberedEdits(from: WorkingDocument, to: WorkingDocument): Edit[] {
  const { programme } = to;
  if (!from.programme || !programme) return [];
  const before = from.programme;
  return remembered
    .filter((fields) => fields.some((field) => !sameJson(before[field], programme[field])))
    .flat()
    .map((field) => ({ kind: "set", path: ["programme", field], value: programme[field] }));
}

/**
 * Edits that lead from one document to another when what comes of them is settled. Nothing that follows is edited entry
 * by entry, so that they can be made on a document that was not settled before them, as a replay of the history does.
 */
export const decidedDifference = (from: WorkingDocument, to: WorkingDocument): Edit[] => [
  ...differenceOf(from, to).filter(
    ({ path: [part, field = ""] }) =>
      part === "visit" || !(workedOut.includes(field) || remembered.some((fields) => fields.includes(field))),
  ),
  ...rememberedEdits(from, to),
];
