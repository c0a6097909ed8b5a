// Edits of a publication: publish now or at an hour, or withdraw. A planned later publication is dropped.
import { z } from "zod";
import type { Edit } from "../edits/edit.ts";
import type { EpochMinute } from "../visit/time.ts";
import { type PublicationAct, type PublicPage, publicationAct } from "./publication.ts";

/** Returns the edits that add an act to a page at a time, and remove those that were still to come. */
export const actEdits = (
  acts: readonly PublicationAct[],
  of: PublicPage,
  act: PublicationAct,
  now: EpochMinute,
): Edit[] => [
  ...cancelEdits(acts, of, now),
  { kind: "add", path: ["publication", of], item: z.encode(publicationAct, act), before: null },
];

/** Returns the edits that remove the acts of a page that are still to come. */
export const cancelEdits = (acts: readonly PublicationAct[], of: PublicPage, now: EpochMinute): Edit[] =>
  acts
    .filter(({ at }) => at > now)
    .map(({ id }): Edit => ({ kind: "remove", path: ["publication", of, id] }));
