// Periods of local time that are saved as one list. A half-written one is not saved.
import { type ReactNode, useState } from "react";
import { localTime, type Person } from "#domain";
import { Errors } from "./errors.tsx";
import { put } from "./fields.tsx";
import { MomentField, MomentInput, type ZoneAt } from "./moment-field.tsx";
import { onePress } from "./press.ts";
import { useSaving } from "./save.ts";

type Period = NonNullable<Person["present"]>[number];

/** Returns a period in the form of the visit file. */
export const plainPeriod = ({ from, to }: Period): { readonly from: string; readonly to: string } => ({
  from: localTime.encode(from),
  to: localTime.encode(to),
});

interface Props {
  readonly words: {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly add: string;
    readonly remove: string;
    /** The text shown when there is no period. */
    readonly none?: string;
  };
  /** The periods in the form of the visit file, with their other fields. */
  readonly written: readonly { readonly from: string; readonly to: string }[];
  readonly path: readonly string[];
  readonly zoneAt: ZoneAt;
  /** Returns further fields of one of them, by its position in the list. */
  readonly more?: (i: number) => ReactNode;
}

export function PeriodsField({ words, written, path, zoneAt, more }: Props) {
  const { errors, save } = useSaving();
  const [draft, setDraft] = useState(empty);
  const end = (i: number, key: "from" | "to") => (
    <MomentField
      label={words[key]}
      value={String(written[i]?.[key] ?? "")}
      path={path}
      zoneAt={zoneAt}
      toValue={(text) => written.with(i, { ...(written[i] ?? empty), [key]: text })}
    />
  );
  const remove = (i: number) => save([put(path, written.length > 1 ? written.toSpliced(i, 1) : undefined)]);
  return (
    <fieldset className="stack">
      <legend className="label">{words.title}</legend>
      {written.length === 0 && words.none && <p className="soft small">{words.none}</p>}
      {written.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: periods have no names, only their position in the list
        <div className="closure stack" key={i}>
          {end(i, "from")}
          {end(i, "to")}
          {more?.(i)}
          <button type="button" className="button quiet" onClick={onePress(() => remove(i))}>
            {words.remove}
          </button>
        </div>
      ))}
      <details>
        <summary>{words.add}</summary>
        <form
          className="stack"
          onSubmit={async (event) => {
            event.preventDefault();
            const late = () => setDraft((now) => (now === empty ? draft : now));
            if (await save([put(path, [...written, draft])], { late })) setDraft(empty);
          }}
        >
          {(["from", "to"] as const).map((key) => (
            <MomentInput
              key={key}
              label={words[key]}
              required
              value={draft[key]}
              zoneAt={zoneAt}
              onChange={(value) => setDraft((before) => ({ ...before, [key]: value }))}
            />
          ))}
          <button type="submit" className="button" onClick={onePress()}>
            {words.add}
          </button>
        </form>
      </details>
      <Errors errors={errors} />
    </fieldset>
  );
}

const empty = { from: "", to: "" };
