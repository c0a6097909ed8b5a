// Saves edits of the record; a refusal is told as a notice.
import type { Edit } from "#domain";
import { sayEditor } from "#text";
import { useLiveRecord } from "../data/record.ts";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";

/** Shows edits at once and sends them; true when they were taken here. */
export function useRecordSave(): (edits: readonly Edit[]) => boolean {
  const live = useLiveRecord();
  const notifyFault = useNotifyFault();
  const say = useSay(sayEditor);
  return (edits) => {
    try {
      live.edit(edits).catch((fault: unknown) => notifyFault(fault, say("failed")));
      return true;
    } catch (fault) {
      notifyFault(fault, say("failed"));
      return false;
    }
  };
}

/** A new id within a record. */
export const newRecordId = (what: string): string => `${what}-${crypto.randomUUID().slice(0, 12)}`;

const entryPath = (list: string, id: string, ...more: readonly string[]): string[] => [
  "record",
  list,
  id,
  ...more,
];

/** The edit that sets a field of an entry, or takes it away. */
export const fieldEdit = (list: string, id: string, field: string, value: unknown): Edit =>
  value === undefined
    ? { kind: "unset", path: entryPath(list, id, field) }
    : { kind: "set", path: entryPath(list, id, field), value };

/** The edits that make an entry public, restricted or private. */
export const visibilityEdits = (
  list: string,
  id: string,
  visibility: "public" | "restricted" | "private",
): Edit[] => [
  fieldEdit(list, id, "public", visibility === "public" ? true : undefined),
  fieldEdit(list, id, "private", visibility === "private" ? true : undefined),
];
