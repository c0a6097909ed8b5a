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

/** The reason for the rule that the small visit breaks on purpose. */
export const override = { rule: "substantive-share", reason: "Agreed with the delegation" };

const by = { who: "Organiser" };

/** Returns the use cases with an accepted plan of the small visit, which is its version 2. */
export async function plannedVisitCases() {
  const cases = await smallVisitCases();
  const { app, id } = cases;
  await app.jobs.work(1);
  const job = await app.jobs.start(id, { seed: 1, seconds: null, iterations: 60 }, { key: "plan", ...by });
  if (!job.ok) throw new Error(job.error);
  const ended = await app.jobs.finished(id, job.value.id);
  if (ended?.state !== "done") throw new Error(`the plan is ${ended?.state}`);
  const accepted = await app.jobs.accept({ visit: id, base: 1, key: "accept", job: job.value.id, ...by });
  if (!accepted.ok) throw new Error(accepted.error.code);
  return cases;
}

/** Returns the use cases with a released programme of the small visit, and how to release again and open links. */
export async function releasedVisitCases() {
  const cases = await plannedVisitCases();
  const { app, id, opened } = cases;
  let releases = 0;
  const release = async () => {
    const { version: base } = await opened();
    const key = `release-${++releases}`;
    const made = await app.releases.release({ visit: id, base, key, note: "", overrides: [override], ...by });
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  };
  await release();
  /** Makes a link and returns whom it identifies. */
  const viewer = async (role: "delegate" | "host", subject: string) => {
    const made = await app.links.make(id, { role, subject, label: subject });
    const found = made.ok ? await app.links.viewer(made.value.token) : undefined;
    if (!found) throw new Error(`no link for ${subject}`);
    return found;
  };
  return { ...cases, release, viewer };
}
