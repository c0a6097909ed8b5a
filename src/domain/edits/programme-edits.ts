// Finds the edits that replace the programme of a working document, most of which is recomputed.
import { type Programme, programme as programmeSchema } from "../programme/programme.ts";
import { sameJson } from "./compare.ts";
import { differenceOf } from "./difference.ts";
import type { Edit, EditableDocument, WorkingDocument } from "./edit.ts";

/** A programme as the document stores it. */
export const plainProgramme = (programme: Programme): NonNullable<WorkingDocument["programme"]> =>
  programmeSchema.encode(programme) as NonNullable<WorkingDocument["programme"]>;

/**
 * Returns the edits from the programme of a document to another, item by item, so that others may edit the
 * rest at the same time. Omits what follows from the placements: the holder of the document computes it.
 */
export function placementEdits(document: WorkingDocument, after: Programme): Edit[] {
  const plain = plainProgramme(after);
  if (document.programme === null) return [{ kind: "set", path: ["programme"], value: plain }];
  return differenceOf(document, {
    ...document,
    programme: { ...document.programme, placements: plain.placements },
  });
}

/** The fields that `recompute` derives from the visit and the placements. */
const workedOut: readonly string[] = ["transfers", "findings", "objective", "fairness", "proven"];
/**
 * The fields that `recompute` keeps or drops but cannot derive: proofs, their visit, and reasons for unplaced
 * activities.
 */
const remembered: readonly (readonly string[])[] = [["visitHash", "bounds"], ["unplaced"], ["wishes"]];

/** Whether an edit concerns what `recompute` derives, so that it would be lost at once. */
export const isOfComputed = ({ path: [part, field = ""] }: Edit): boolean =>
  part === "programme" && workedOut.includes(field);

/**
 * Returns edits that restore fields which `recompute` can only keep: whole fields, because their lists may have
 * changed.
 */
export function rememberedEdits(from: EditableDocument, to: EditableDocument): Edit[] {
  const [before, programme] = [from, to].map((one) => ("programme" in one ? one.programme : null));
  if (!before || !programme) return [];
  return remembered
    .filter((fields) => fields.some((field) => !sameJson(before[field], programme[field])))
    .flat()
    .map((field) => ({ kind: "set", path: ["programme", field], value: programme[field] }));
}

/**
 * Returns edits that lead from one document to another after the result is recomputed. They set derived lists as a
 * whole, never by entry, so that they also apply to a document that was not recomputed before, as in a replay
 * of the history.
 */
export const decidedDifference = (from: EditableDocument, to: EditableDocument): Edit[] => [
  ...differenceOf(from, to).filter(
    (edit) =>
      !isOfComputed(edit) &&
      !(edit.path[0] === "programme" && remembered.some((fields) => fields.includes(edit.path[1] ?? ""))),
  ),
  ...rememberedEdits(from, to),
];
