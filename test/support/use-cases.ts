// The use cases over a store in memory, with the small visit imported and a clock that tests set.
import { application, doTask, type Working } from "#app";
import type { Edit } from "#domain";
import { stoppedVisitYaml } from "../fixtures/small-visit.ts";
import { memoryState, memoryStore } from "./memory-store/index.ts";
import { planHere, tokens } from "./outside.ts";

/** Returns the use cases and their store, after the import of the small visit. */
export async function smallVisitCases() {
  const state = memoryState();
  const time = { now: Temporal.Instant.from("2023-10-01T08:00:00Z") };
  const store = memoryStore(state);
  const app = application({ store, planner: planHere, heavy: doTask, clock: () => time.now, tokens });
  const imported = await app.importFile(stoppedVisitYaml, "visit.yaml", { key: "import", who: "Organiser" });
  if (!imported.ok) throw new Error(imported.error.code);
  const { id } = imported.value;
  const opened = async (): Promise<Working> => {
    const working = await app.open(id);
    if (!working) throw new Error("the visit is gone");
    return working;
  };
  let keys = 0;
  /** Makes edits as a person, by default on the newest state. */
  const edit = async (who: string, edits: readonly Edit[], base?: number) =>
    app.changes.edit({
      visit: id,
      base: base ?? (await opened()).version,
      key: `${who}-${++keys}`,
      who,
      edits,
      label: `edit ${keys}`,
    });
  return { app, store, state, time, id, opened, edit };
}

export const setMinutes = (activity: string, value: number): Edit => ({
  kind: "set",
  path: ["visit", "activities", activity, "minutes"],
  value,
});
