// Writes a visit as a new visit file.
import { z } from "zod";
import { isMapping, type Visit, visit, withoutDefaultValues } from "#domain";
import { afterKey } from "./yaml-text.ts";

export interface NewFileOptions {
  /** The path from the file to the published schema, for editors. */
  readonly schema?: string;
}

/** Returns the text of a visit file. Omits what follows from defaults; reading the text gives the same visit. */
export const visitToYaml = (value: Visit, options?: NewFileOptions): string => toYaml(visit, value, options);

/** Returns a value as YAML by its schema, without what follows from defaults. */
export function toYaml<Schema extends z.ZodType>(
  schema: Schema,
  value: z.output<Schema>,
  options: NewFileOptions = {},
): string {
  const written = withoutDefaultValues(schema, z.encode(schema, value));
  const header = options.schema === undefined ? "" : `# yaml-language-server: $schema=${options.schema}\n`;
  const fields = Object.entries(isMapping(written) ? written : {});
  return header + fields.map(([key, field]) => topField(key, field)).join("");
}

/** Values of several lines are separated by blank lines; entries of a list follow one another. */
function topField(key: string, value: unknown): string {
  if (!Array.isArray(value) || !value.some(isMapping)) {
    const written = afterKey(value, 2, key.length);
    return `${written.startsWith("\n") ? "\n" : ""}${key}:${written}\n`;
  }
  const items = value.map((item) => `  -${afterKey(item, 4).replace(/^\n {4}/, " ")}\n`);
  return `\n${key}:\n${items.join("")}`;
}
