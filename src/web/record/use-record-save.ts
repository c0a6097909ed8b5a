// Saves edits of the record. Shows a refusal as a notice.
import type { Edit } from "#domain";
import { sayEditor } from "#text";
import { useLiveRecord } from "../data/record.ts";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";

/** Shows edits at once and sends them; returns true if they were valid here. */
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
