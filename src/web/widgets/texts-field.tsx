// Several texts that are saved as one list: each in every language, and an empty one at the end.
import type { Text } from "#domain";
import { plainText } from "../visit/names.ts";
import { TextField } from "./fields.tsx";

interface Props {
  readonly label: string;
  readonly addLabel: string;
  readonly value: readonly Text[];
  readonly path: readonly string[];
  /** The value to save at the path, if the list is only a part of it. */
  readonly within?: (texts: readonly unknown[] | undefined) => unknown;
}

export function TextsField({ label, addLabel, value, path, within = (texts) => texts }: Props) {
  const written = value.map(plainText);
  return (
    <details>
      <summary>
        {label} <span className="soft small numbers">{value.length}</span>
      </summary>
      <div className="stack">
        {value.map((one, i) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: texts have no names, only their position in the list
            key={i}
            label={`${i + 1}.`}
            value={one}
            path={path}
            within={(text) =>
              within(text === undefined ? orNothing(written.toSpliced(i, 1)) : written.with(i, text))
            }
          />
        ))}
        <TextField
          key={`${value.length}.`}
          label={addLabel}
          value={undefined}
          path={path}
          within={(text) => within([...written, text])}
        />
      </div>
    </details>
  );
}

const orNothing = <T,>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
