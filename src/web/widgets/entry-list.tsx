// A list of entries with a heading and a button to add one: the left side of an editing page.
import type { ReactNode } from "react";
import { onePress } from "./press.ts";

export interface Entry {
  readonly id: string;
  readonly name: string;
  /** The text after the name, in small type. */
  readonly more: string;
}

interface Props {
  readonly title: string;
  readonly level: "h1" | "h2";
  readonly addLabel: string;
  /** The text shown if there is no entry. */
  readonly none?: string;
  readonly entries: readonly Entry[];
  readonly chosen: string | undefined;
  onChoose(id: string): void;
  onAdd(): void;
  readonly children?: ReactNode;
}

export function EntryList(props: Props) {
  const { title, level: Heading, entries, chosen } = props;
  return (
    <section className="stack">
      <div className="row">
        <Heading>{title}</Heading>
        <span className="spread" />
        <button type="button" className="button no-print" onClick={onePress(props.onAdd)}>
          {props.addLabel}
        </button>
      </div>
      {props.children}
      {entries.length === 0 && props.none && <p className="soft">{props.none}</p>}
      <ul className="activities">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className="entry"
              aria-pressed={chosen === entry.id}
              onClick={() => props.onChoose(entry.id)}
            >
              <span className="entry-name">{entry.name}</span>
              <span className="soft small">{entry.more}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
