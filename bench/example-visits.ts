// The examples of the repository as visits.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Visit } from "#domain";
import { readVisit } from "#formats";
import { foldersIn } from "./data.ts";

const examples = join(import.meta.dirname, "../examples");

export interface ExampleVisit {
  readonly name: string;
  readonly file: string;
  readonly visit: Visit;
}

/** The names of all examples. */
export const exampleNames = foldersIn(examples);

/** Every example whose name is wanted, read when it is asked for. */
export function* exampleVisits(wants: (name: string) => boolean): Generator<ExampleVisit> {
  for (const name of exampleNames.filter(wants)) {
    const file = join(examples, name, "visit.yaml");
    const read = readVisit(readFileSync(file), file);
    if (!read.ok) throw new Error(`${file} cannot be read: npm run entente -- check ${file}`);
    yield { name, file, visit: read.value.visit };
  }
}
