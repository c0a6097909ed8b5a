// Finds a family's instances, and the tables of best known values beside them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface Instance {
  /** The file name without its extension. */
  readonly name: string;
  readonly file: string;
}

/** The contents of a family's folder. */
export interface Data {
  readonly instances: readonly Instance[];
  /** Returns the rows of a table (separated by commas or tabs) by column name; empty if there is no such file. */
  table(name: string): readonly Readonly<Record<string, string>>[];
}

/**
 * Looks for a family's instances. `folder` may contain the folders of families, be the family's own folder, or
 * contain only instances. Returns undefined if there is no file with that extension.
 * With `named`, the folder must have the family's name.
 */
export function findData(folder: string, family: string, ending: string, named: boolean): Data | undefined {
  const own = [join(folder, family, "instances"), join(folder, family)];
  for (const candidate of named ? own : [...own, join(folder, "instances"), folder]) {
    const instances = instancesIn(candidate, ending);
    if (instances.length > 0) return { instances, table: (name) => tableNear(candidate, name) };
  }
  return undefined;
}

/** Returns the folders in a folder, by name; none if there is no such folder. */
export const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

function instancesIn(folder: string, ending: string): Instance[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ name: basename(file, ending), file: join(folder, file) }));
}

function tableNear(folder: string, name: string): Record<string, string>[] {
  const path = [join(folder, name), join(dirname(folder), name)].find((candidate) => existsSync(candidate));
  if (path === undefined) return [];
  const [header, ...lines] = readFileSync(path, "utf8").split(/\r?\n/);
  const separator = header?.includes("\t") ? "\t" : ",";
  const columns = header?.split(separator) ?? [];
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const values = line.split(separator);
      return Object.fromEntries(columns.map((column, i) => [column, values[i] ?? ""]));
    });
}
