// Findings that differ only in their people, as one.
import type { Finding } from "#domain";

/** Merges the same finding about several people into one, with the number of the others. */
export function grouped(
  findings: readonly Finding[],
): { readonly finding: Finding; readonly alike: number }[] {
  const groups = new Map<string, { finding: Finding; alike: number }>();
  for (const finding of findings) {
    const others = finding.subjects.filter((subject) => subject.kind !== "person");
    const key = `${finding.rule} ${finding.variant} ${others.map((subject) => subject.id).join(" ")}`;
    const group = groups.get(key);
    if (group) group.alike++;
    else groups.set(key, { finding, alike: 0 });
  }
  return [...groups.values()];
}
