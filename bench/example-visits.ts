// Loads the examples as visits, and the published programmes of the tests.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
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

/** The folder of published programmes, one in each file. */
const published = join(import.meta.dirname, "../test/fixtures/field");
const publishedFiles = readdirSync(published).toSorted();

/** The names of the published programmes. */
export const publishedNames = publishedFiles.map((file) => basename(file, ".yaml"));

/** Yields the examples that were asked for. Each is read when it is requested. */
export function* exampleVisits(wants: (name: string) => boolean): Generator<ExampleVisit> {
  for (const name of exampleNames.filter(wants)) yield visitIn(name, join(examples, name, "visit.yaml"));
}

/** Yields the published programmes that were asked for. Each is read when it is requested. */
export function* publishedVisits(wants: (name: string) => boolean): Generator<ExampleVisit> {
  for (const name of publishedNames.filter(wants)) yield visitIn(name, join(published, `${name}.yaml`));
}

function visitIn(name: string, file: string): ExampleVisit {
  const read = readVisit(readFileSync(file), file);
  if (!read.ok) throw new Error(`${file} cannot be read: npm run entente -- check ${file}`);
  return { name, file, visit: read.value.visit };
}
