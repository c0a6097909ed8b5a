// Findings that differ only in the people concerned become one finding that names all of them.
import type { Finding, Subject } from "#domain";
import { catalogueOf } from "./say.ts";

const isPerson = ({ kind }: Subject): boolean => kind === "person" || kind === "interpreter";

/** Whether the message of a finding names everybody whom it concerns as a list. */
function namesAll({ rule, variant }: Finding): boolean {
  const messages: Readonly<Record<string, string>> = catalogueOf("en").findings;
  return messages[`${rule}.${variant}`]?.includes("{personList}") ?? false;
}

/**
 * Returns findings for a reader, in their order: those with the same words for different people are one. Programmes and
 * their counts keep one finding for each person.
 */
export function together(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, (finding) => {
    if (!namesAll(finding)) return finding;
    const { subjects, size: _, ...rest } = finding;
    const people = [...new Set(subjects.filter(isPerson).map(({ kind }) => kind))];
    return JSON.stringify([rest, people, subjects.filter((subject) => !isPerson(subject))]);
  });
  return [...groups.values()].flatMap((all) => {
    const [first, ...others] = all;
    if (!first || others.length === 0) return first ?? [];
    const people = new Map(
      all.flatMap(({ subjects }) => subjects.filter(isPerson)).map((one) => [one.id, one]),
    );
    const things = first.subjects.filter((subject) => !isPerson(subject));
    return {
      ...first,
      size: Math.max(...all.map(({ size }) => size)),
      subjects: [...people.values(), ...things],
    };
  });
}
