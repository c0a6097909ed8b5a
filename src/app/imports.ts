// Imports of visits: from a visit file, as a copy of a visit, as JSON, or from the data of an earlier release.
import { err, ok, type Result } from "#base/result.ts";
import { type Problem, visitJson, type WorkingDocument } from "#domain";
import { decodeProgramme, programmeJson, readVisit } from "#formats";
import type { ChangeCases } from "./changes.ts";
import { firstChange } from "./first-change.ts";
import type { Asker, Heavy, SettledText } from "./heavy/tasks.ts";
import type { Clock, Store } from "./ports.ts";
import { badFile, type ImportProblem, invalid } from "./problems.ts";
import { mostKept, openWorking, validated, type Working, type WorkingCopies } from "./working-copies.ts";

/** The largest visit file that is accepted over the network: other requests wait while it is read. */
const mostImported = 2_000_000;
/** Imports of one caller share one queue. */
const importing = ({ who }: By): Asker => ({ visit: `import by ${who}` });

/** The person who imports a visit, and the key under which it is imported once. */
export interface By {
  readonly key: string;
  readonly who: string;
}

/** An imported visit, with warnings about its file. */
export interface Imported extends Working {
  readonly warnings?: readonly Problem[];
}

export interface ImportCases {
  /**
   * Reads a visit file and stores it, and returns the warnings about it; otherwise returns every problem of the file.
   * The same key imports it once.
   */
  importFile(source: string, fileName: string, by: By): Promise<Result<Imported, ImportProblem>>;
  /** Imports a visit file again. If its id is taken, adds the next free number to the id. */
  importCopy(source: string, fileName: string, by: By): Promise<Result<Imported, ImportProblem>>;
  /** Stores a visit given as JSON. */
  importJson(visit: Readonly<Record<string, unknown>>, by: By): Promise<Result<Imported, ImportProblem>>;
  /** Takes over the data that an earlier release of the software stored. */
  takeOver(): Promise<void>;
}

export function importCases({
  store,
  copies,
  changes,
  heavy,
  clock,
}: {
  readonly store: Store;
  readonly copies: WorkingCopies;
  readonly changes: ChangeCases;
  readonly heavy: Heavy;
  readonly clock: Clock;
}): ImportCases {
  async function create(
    made: Result<SettledText, ImportProblem>,
    { key, who }: By,
    at = clock(),
  ): Promise<Result<Working, ImportProblem>> {
    if (!made.ok) return made;
    const { id, text } = made.value;
    if (text.length > mostKept) return err({ code: "too-large" });
    const change = firstChange({ who, at, key });
    if (await store.createVisit(id, text, change)) {
      const working = await openWorking(id, 1, text);
      if (working) copies.put(working);
      return working ? ok(working) : err({ code: "exists", id });
    }
    const same = await store.changeWithKey(id, key);
    const kept = same?.version === 1 ? await changes.at(id, 1) : undefined;
    return kept ? ok(kept) : err({ code: "exists", id });
  }

  return {
    async importFile(source, fileName, by) {
      const task = { source, file: fileName, most: mostImported };
      const made = await heavy("import-file", task, importing(by));
      if (!made.ok) return made;
      const kept = await create(made, by);
      return kept.ok ? ok({ ...kept.value, warnings: made.value.warnings }) : kept;
    },
    async importCopy(source, fileName, by) {
      const read = readVisit(source, fileName);
      if (!read.ok) return err(badFile(read.error));
      const visit = visitJson(read.value.visit);
      for (let copy = 1; ; copy++) {
        const id = copy === 1 ? visit.id : `${visit.id}-${copy}`;
        const task = { visit: { ...visit, id } };
        const made = await create(await heavy("import-json", task, importing(by)), by);
        if (made.ok || made.error.code !== "exists") return made;
      }
    },
    importJson: async (visit, by) => create(await heavy("import-json", { visit }, importing(by)), by),
    async takeOver() {
      for (const old of await store.oldVisits()) {
        const read = readVisit(old.source, `${old.id}.yaml`);
        const programme = old.programme === null ? undefined : decodeProgramme(old.programme);
        const by = { key: `from-0.1-${old.id}`, who: "Entente" };
        if (read.ok) {
          const visit = visitJson(read.value.visit);
          const json = programme?.ok ? programmeJson(programme.value) : null;
          const kept = await create(takenOver({ visit, programme: json }), by, old.at);
          const bare = kept.ok ? kept : await create(takenOver({ visit, programme: null }), by, old.at);
          // Visits that cannot be taken over stay where they are and are shown with the reason.
          if (bare.ok) await store.dropOldVisit(old.id);
        }
      }
    },
  };
}

/** Returns a document of an earlier release, recomputed in this thread: the server does not answer requests yet. */
function takenOver(document: WorkingDocument): Result<SettledText, ImportProblem> {
  const whole = validated(document);
  if (!whole.ok) return err(invalid(whole.error));
  return ok({ id: whole.value.read.visit.id, text: whole.value.text });
}
