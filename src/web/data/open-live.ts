// Opens a visit, with a planner that works on its latest snapshot.
import { validateVisit, visitJson, type WorkingDocument } from "#domain";
import { plannerClient } from "../worker/planner.ts";
import { api, readSnapshot, type Snapshot } from "./api.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { Live } from "./live.ts";
import { openDocument } from "./open-document.ts";

const visitDocument: DocumentKind<WorkingDocument, Snapshot> = {
  read: readSnapshot,
  empty: { visit: {}, programme: null },
  normalForm(document) {
    const read = validateVisit(document.visit);
    return read.ok ? { visit: visitJson(read.value.visit), programme: null } : undefined;
  },
  settles: ({ programme }) => programme !== null,
};

export function openLive(id: string): Live {
  const planner = plannerClient();
  const live = openDocument(
    visitDocument,
    {
      name: `visit ${id}`,
      load: () => api.visit(id),
      edit: (base, edits, key) => api.edit(id, base, edits, "", key),
      step: (base, direction) => api.step(id, base, direction),
      restore: (base, version) => api.restore(id, base, version),
      events: (after) => api.events(id, after),
    },
    (snapshot, before) => {
      if (snapshot.raw !== before?.raw) planner.open(snapshot.raw.visit, snapshot.programme);
    },
  );
  return {
    ...live,
    id,
    planner,
    close() {
      live.close();
      planner.close();
    },
  };
}
