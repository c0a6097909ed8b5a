// People in lines such as "Name: Ana Kovač" and "Position: Mayor" as a table.
import { headingOf } from "./headings.ts";

const labelled = /^([^:：]{1,40})[:：]\s*(\S.*)$/;

/** Returns a table of the people, with headings; undefined if most lines have no label that is a known heading. */
export function labelledIn(source: string): string[][] | undefined {
  const lines = source.split("\n").map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  const known = filled.filter((line) => headingOf(labelled.exec(line)?.[1] ?? "") !== undefined);
  const labels = new Set(known.map((line) => labelled.exec(line)?.[1]));
  if (labels.size < 2 || known.length * 2 <= filled.length) return undefined;
  const people: Map<string, string>[] = [new Map()];
  let last: string | undefined;
  for (const line of lines) {
    const person = people.at(-1) ?? new Map<string, string>();
    const [, label, text = ""] = labelled.exec(line) ?? [];
    if (line === "") last = undefined;
    else if (label === undefined)
      // A text that goes on in the next line, or a line without a label.
      person.set(last ?? "", [person.get(last ?? ""), line].filter(Boolean).join(" "));
    else {
      last = label;
      if (person.has(label)) people.push(new Map([[label, text]]));
      else person.set(label, text);
    }
  }
  const columns = [...new Set(people.flatMap((person) => [...person.keys()]))];
  return [columns, ...people.map((person) => columns.map((column) => person.get(column) ?? ""))];
}
