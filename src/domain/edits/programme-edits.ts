// The edits that make another programme of the programme of a working document.
import { type Programme, programme as programmeSchema } from "../programme.ts";
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
