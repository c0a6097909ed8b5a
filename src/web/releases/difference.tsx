// The difference of two programmes: person by person, in protocol order, and the change log.
import { listed, nameOf, sayEdits, sayRelease } from "#text";
import { useSnapshot } from "../data/live.ts";
import type { DifferenceFound } from "../data/release-queries.ts";
import { useReader, useSay } from "../widgets/reader.tsx";

export function DifferenceView({ difference }: { readonly difference: DifferenceFound }) {
  const say = useSay(sayRelease);
  const { language } = useReader();
  const { visit } = useSnapshot();
  const { people, edits, gone } = difference;
  return (
    <div className="stack">
      <p>
        <b>{say("difference.people", { count: people.length })}</b>
      </p>
      {people.length > 0 && (
        <dl className="difference">
          {grouped(people).map(({ names, lines }) => (
            <div key={lines.join()}>
              <dt>
                {listed(
                  names.map((id) => nameOf(visit, { kind: "person", id }, language)),
                  language,
                )}
              </dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {edits.length > 0 && (
        <p className="soft">{say("difference.log", { what: sayEdits(language, edits, visit, gone) })}</p>
      )}
    </div>
  );
}

/** Groups people with the same changes. A group has the position of its first person in protocol order. */
function grouped(people: DifferenceFound["people"]) {
  const groups = new Map<string, { readonly names: string[]; readonly lines: readonly string[] }>();
  for (const { person, lines } of people) {
    const key = lines.join("\n");
    const group = groups.get(key) ?? { names: [], lines };
    group.names.push(person);
    groups.set(key, group);
  }
  return [...groups.values()];
}
